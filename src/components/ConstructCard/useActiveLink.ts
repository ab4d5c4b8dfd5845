import { useEffect, useState } from 'react';

/** In the text, and not in lists and tables that show what the card would say. */
const SELECTOR = '.markdown a:is([data-construct], [href*="/constructs/"])';
/** A pointer that only passes by opens nothing; one on its way to the card closes nothing. */
const OPEN_DELAY = 150;
const CLOSE_DELAY = 250;

/** Attribute of the card, over which it stays open. */
export const CARD_ATTRIBUTE = 'data-construct-card';

/**
 * Gives the link to a construct that a reader looks at: under the pointer, with the focus of the
 * keyboard, or tapped once; a second tap follows it. Escape, scrolling and tapping elsewhere let go.
 */
export function useActiveLink(): HTMLAnchorElement | undefined {
  const [active, setActive] = useState<HTMLAnchorElement>();

  useEffect(() => {
    let current: HTMLAnchorElement | undefined;
    let pointer = 'mouse';
    let timer: ReturnType<typeof setTimeout> | undefined;
    // What the timer is about to set; a pointer on its way over many things must not start it anew.
    let next: { readonly link: HTMLAnchorElement | undefined } | undefined;
    const stay = (): void => {
      clearTimeout(timer);
      next = undefined;
    };
    const set = (link: HTMLAnchorElement | undefined, delay = 0): void => {
      if (delay > 0 && (next ? next.link === link : current === link)) return;
      stay();
      const apply = (): void => {
        next = undefined;
        setActive((current = link));
      };
      if (delay === 0) return apply();
      next = { link };
      timer = setTimeout(apply, delay);
    };
    const listeners: Partial<{
      [Name in keyof DocumentEventMap]: (event: DocumentEventMap[Name]) => void;
    }> = {
      pointerover({ target, pointerType }) {
        if (pointerType === 'touch') return;
        const link = findLink(target);
        if (link && link === current) stay();
        else if (link) set(link, OPEN_DELAY);
        else if (isInCard(target)) stay();
        else set(undefined, CLOSE_DELAY);
      },
      pointerdown({ target, pointerType }) {
        pointer = pointerType;
        if (!findLink(target) && !isInCard(target)) set(undefined);
      },
      click(event) {
        const link = findLink(event.target);
        const isFollowed = pointer !== 'touch' || link === current;
        if (!link || isFollowed) return;
        event.preventDefault();
        event.stopPropagation();
        set(link);
      },
      focusin({ target }) {
        const link = findLink(target);
        if (link?.matches(':focus-visible') && pointer !== 'touch') set(link);
      },
      focusout: ({ target }) => void (target === current && pointer !== 'touch' && set(undefined)),
      keydown(event) {
        pointer = 'keyboard';
        if (event.key === 'Escape') set(undefined);
      },
      // Not what is about to open: a pointer rests on a link because the page was scrolled to it.
      scroll: () => void (current && set(undefined)),
    };
    const entries = Object.entries(listeners) as [string, (event: Event) => void][];
    // Before React, so that a first tap is not a navigation yet.
    entries.forEach(([name, listen]) => document.addEventListener(name, listen, true));
    return () => {
      stay();
      entries.forEach(([name, listen]) => document.removeEventListener(name, listen, true));
    };
  }, []);

  return active;
}

function findLink(target: EventTarget | null): HTMLAnchorElement | undefined {
  return (target instanceof Element && target.closest<HTMLAnchorElement>(SELECTOR)) || undefined;
}

function isInCard(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(`[${CARD_ATTRIBUTE}]`) !== null;
}

/** Gives the id of the construct that a link is about. */
export function constructOf({ dataset, pathname }: HTMLAnchorElement): string | undefined {
  return dataset['construct'] ?? /\/constructs\/([a-z0-9-]+)$/.exec(pathname)?.[1];
}
