//go:build solution

package findthedeadlock

import (
	"errors"
	"sync"
)

var (
	ErrTooLittle = errors.New("the account has too little")
	ErrRefused   = errors.New("the transfer was refused")
)

// Account is safe to use in several goroutines. Every account has
// an ID of its own.
type Account struct {
	ID      int
	mu      sync.Mutex
	balance int // guarded by mu
}

// NewAccount gives an account that holds balance.
func NewAccount(id, balance int) *Account {
	return &Account{ID: id, balance: balance}
}

// Balance is what the account holds.
func (a *Account) Balance() int {
	a.mu.Lock()
	defer a.mu.Unlock()
	return a.balance
}

// Transfer moves amount when approve, which may take long, agrees.
// A transfer from an account to itself moves nothing.
func Transfer(
	from, to *Account, amount int, approve func() bool,
) error {
	if from == to {
		return nil // a mutex cannot be locked twice
	}
	// Everybody locks the smaller ID first.
	first, second := from, to
	if second.ID < first.ID {
		first, second = second, first
	}
	first.mu.Lock()
	defer first.mu.Unlock()
	second.mu.Lock()
	defer second.mu.Unlock()

	if from.balance < amount {
		return ErrTooLittle
	}
	if !approve() {
		return ErrRefused
	}
	from.balance -= amount
	to.balance += amount
	return nil
}
