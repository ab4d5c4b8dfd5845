function work(signal: AbortSignal) {
  try {
    signal.throwIfAborted();
  } catch (error) {
    // What it throws is the reason itself.
    console.log('error is the reason:', error === signal.reason);
    console.log('reason:', signal.reason.message);
  }
}

// #region reason
const controller = new AbortController();

controller.abort(new Error('the disk is full'));
controller.abort(new Error('shutting down')); // the first stays
// #endregion reason
work(controller.signal);
