// Runs inside recorded pages: draws the mouse, which pictures of a page leave out, and drops a file.
globalThis.recorded = {
  mouse(x, y) {
    const space = 'http://www.w3.org/2000/svg';
    let mouse = document.getElementById('recorded-mouse');
    if (!mouse) {
      mouse = document.createElementNS(space, 'svg');
      mouse.id = 'recorded-mouse';
      const arrow = document.createElementNS(space, 'path');
      arrow.setAttribute('d', 'M2 1 L2 24 L8 19 L12 28 L16.5 26 L12.5 17.5 L20 17 Z');
      arrow.setAttribute('fill', '#111');
      arrow.setAttribute('stroke', '#fff');
      arrow.setAttribute('stroke-width', '2');
      mouse.append(arrow);
      Object.assign(mouse.style, {
        position: 'fixed',
        width: '32px',
        height: '32px',
        zIndex: 9999,
        pointerEvents: 'none',
      });
      document.documentElement.append(mouse);
    }
    Object.assign(mouse.style, { left: `${x}px`, top: `${y}px` });
  },

  drop(selector, { name, text }) {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([text], name, { type: 'text/csv' }));
    for (const type of ['dragenter', 'dragover', 'drop']) {
      document
        .querySelector(selector)
        .dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer }));
    }
  },
};
