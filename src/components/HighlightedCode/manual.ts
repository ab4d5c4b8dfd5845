// Prism colours whole pages by itself unless it is told not to before it is loaded.
Object.assign(globalThis, { Prism: { manual: true, disableWorkerMessageHandler: true } });
