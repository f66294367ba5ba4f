/** Keeps as elements only those rows of a long list that are in sight, so that it stays quick at any length. */

/** Rows above and below those in sight, so that scrolling does not outrun the drawing. */
const spareRows = 8;

/** Where the rows are drawn. */
export interface VirtualRowsParts {
  /** Scrolls over `head`, which stays at its top, and `body`. */
  scroller: HTMLElement;
  head: HTMLElement;
  body: HTMLElement;
  /** Makes the element of the row at this place. */
  render: (place: number) => HTMLElement;
  /** Called after each drawing. */
  onDraw: () => void;
}

/** Builds a list without rows. */
export function virtualRows({ scroller, head, body, render, onDraw }: VirtualRowsParts) {
  const elements = new Map<number, HTMLElement>();
  let rowCount = 0;
  let rowHeight = 40;

  const removeOutside = (first: number, last: number) => {
    for (const [place, element] of elements) {
      if (place >= first && place <= last) continue;
      element.remove();
      elements.delete(place);
    }
  };
  const draw = () => {
    const top = Math.floor(scroller.scrollTop / rowHeight);
    const rowsInSight = Math.ceil((scroller.clientHeight - head.offsetHeight) / rowHeight);
    const first = Math.max(0, top - spareRows);
    const last = Math.min(rowCount - 1, top + rowsInSight + spareRows);
    removeOutside(first, last);
    for (let place = first; place <= last; place++) {
      if (elements.has(place)) continue;
      const element = render(place);
      element.style.transform = `translateY(${place * rowHeight}px)`;
      elements.set(place, element);
      body.append(element);
    }
    onDraw();
  };
  const redraw = () => {
    // The height is that of the style sheet, which knows fingers from mice.
    rowHeight = Number.parseFloat(getComputedStyle(scroller).getPropertyValue('--row-height')) || rowHeight;
    body.style.height = `${rowCount * rowHeight}px`;
    elements.clear();
    body.replaceChildren();
    draw();
  };
  scroller.addEventListener('scroll', () => requestAnimationFrame(draw), { passive: true });
  new ResizeObserver(redraw).observe(scroller);

  return {
    /** The rows that are drawn, by their places. */
    elements: elements as ReadonlyMap<number, HTMLElement>,
    /** Draws all rows anew, of which there are now so many. */
    redraw(count: number) {
      rowCount = count;
      redraw();
    },
    scrollTo(place: number) {
      const top = place * rowHeight;
      const height = scroller.clientHeight - head.offsetHeight;
      if (top < scroller.scrollTop) scroller.scrollTop = top;
      else if (top + rowHeight > scroller.scrollTop + height) scroller.scrollTop = top + rowHeight - height;
      draw();
    },
    /** How many rows a page down is. */
    pageRows: () => Math.max(1, Math.floor(scroller.clientHeight / rowHeight) - 2),
  };
}
