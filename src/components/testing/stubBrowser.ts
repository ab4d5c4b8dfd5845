/** Gives jsdom what it lacks of a browser: modal dialogs, popovers, scrolling to an element. */
export function stubBrowser(): void {
  Element.prototype.scrollIntoView = () => undefined;
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
    this.dispatchEvent(new Event('close'));
  };
  // jsdom hides a dialog without this attribute.
  HTMLElement.prototype.showPopover = function showPopover() {
    this.toggleAttribute('open', true);
  };
  HTMLElement.prototype.hidePopover = function hidePopover() {
    this.toggleAttribute('open', false);
    for (const name of ['beforetoggle', 'toggle']) {
      this.dispatchEvent(Object.assign(new Event(name), { newState: 'closed' }));
    }
  };
}
