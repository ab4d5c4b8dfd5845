/** A box in the window, in CSS pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Between card and edge of the window, and between card and link. */
const MARGIN = 12;
const GAP = 6;

/**
 * Gives where the card of a link stands: under it, over it where there is no room below and more above,
 * and never past the sides of the window.
 */
export function place(link: Box, card: Size, view: Size): { left: number; top: number } {
  const below = link.bottom + GAP;
  const above = link.top - GAP - card.height;
  const fitsBelow = below + card.height <= view.height - MARGIN;
  const isRoomier = link.top > view.height - link.bottom;
  const rightmost = view.width - MARGIN - card.width;
  return {
    left: Math.max(MARGIN, Math.min(link.left, rightmost)),
    top: fitsBelow || !isRoomier ? below : Math.max(MARGIN, above),
  };
}
