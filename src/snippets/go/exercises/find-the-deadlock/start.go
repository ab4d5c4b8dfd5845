//go:build !solution

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
//
// Sometimes it never returns. Find out why, and mend it.
func Transfer(
	from, to *Account, amount int, approve func() bool,
) error {
	from.mu.Lock()
	defer from.mu.Unlock()
	if from.balance < amount {
		return ErrTooLittle
	}
	if !approve() {
		return ErrRefused
	}
	to.mu.Lock()
	defer to.mu.Unlock()
	from.balance -= amount
	to.balance += amount
	return nil
}
