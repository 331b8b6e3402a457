// What a person would notice and axe does not look at. Evaluated in an isolated world; each function returns lines, none means fine.
const probe = (() => {
  const interactive =
    'a[href], button, input:not([type=hidden]), select, textarea, summary, audio[controls], video[controls], [tabindex]';
  const tolerance = 1;

  const name = (element) => {
    const text = (element.getAttribute('aria-label') || element.textContent || '').trim().replace(/\s+/g, ' ').slice(0, 40);
    const id = element.id ? '#' + element.id : '';
    const classes = typeof element.className === 'string' && element.className.trim()
      ? '.' + element.className.trim().split(/\s+/).join('.') : '';
    return `<${element.localName}${id}${classes}> "${text}"`;
  };
  const visible = (element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  const clipped = (element) => { // the usual ways of hiding something from eyes only
    const box = element.getBoundingClientRect();
    return box.width <= 1 || box.height <= 1 || box.right <= 0 || box.bottom + scrollY <= 0;
  };
  const tabbable = () => [...document.querySelectorAll(interactive)].filter((element) =>
    element.tabIndex >= 0 && !element.disabled && visible(element) && !element.closest('[inert]'));

  const rgba = (color) => {
    const parts = color.match(/[\d.]+/g);
    return parts && color.startsWith('rgb') ? [...parts.slice(0, 3).map(Number), parts.length > 3 ? Number(parts[3]) : 1] : null;
  };
  const luminance = ([r, g, b]) => {
    const linear = (v) => (v / 255 <= 0.04045 ? v / 255 / 12.92 : ((v / 255 + 0.055) / 1.055) ** 2.4);
    return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
  };
  const contrast = (one, other) => {
    const [a, b] = [luminance(one), luminance(other)].sort((x, y) => y - x);
    return (a + 0.05) / (b + 0.05);
  };
  /** The colour behind an element, or null where a picture or a mixture makes it unknowable here. */
  const behind = (element) => {
    for (let at = element.parentElement; at; at = at.parentElement) {
      const style = getComputedStyle(at);
      if (style.backgroundImage !== 'none') return null;
      const color = rgba(style.backgroundColor);
      if (!color) return null;
      if (color[3] === 1) return color;
      if (color[3] > 0) return null;
    }
    return matchMedia('(forced-colors: active), (prefers-color-scheme: dark)').matches ? null : [255, 255, 255, 1];
  };

  const overflow = () => {
    const root = document.scrollingElement;
    if (root.scrollWidth <= innerWidth) return [];
    const wide = [...document.body.querySelectorAll('*')].filter((element) => {
      for (let at = element.parentElement; at && at !== document.body; at = at.parentElement) {
        if (getComputedStyle(at).overflowX !== 'visible') return false;
      }
      const box = element.getBoundingClientRect();
      const spills = getComputedStyle(element).overflowX === 'visible' ? element.scrollWidth : 0;
      return Math.max(box.right, box.left + spills) > innerWidth + tolerance;
    });
    return [`page is ${root.scrollWidth} px wide in a window of ${innerWidth} px: ` + wide.slice(-5).map(name).join(', ')];
  };

  const inSentence = (element) => {
    if (!getComputedStyle(element).display.startsWith('inline')) return false;
    let block = element.parentElement;
    while (block && getComputedStyle(block).display.startsWith('inline')) block = block.parentElement;
    if (!block) return false;
    const links = [...block.querySelectorAll(interactive)].map((link) => link.textContent).join('');
    return block.textContent.replace(/[\s,;·|/]+/g, '').length > links.replace(/[\s,;·|/]+/g, '').length;
  };
  const targets = () => {
    const all = tabbable().filter((element) => !clipped(element));
    const small = (box) => box.width < 24 - 0.05 || box.height < 24 - 0.05;
    const boxes = all.map((element) => element.getBoundingClientRect());
    const centre = (box) => [box.left + box.width / 2, box.top + box.height / 2];
    const lines = [];
    all.forEach((element, i) => {
      if (!small(boxes[i]) || inSentence(element)) return;
      const [x, y] = centre(boxes[i]);
      const crowd = all.findIndex((other, j) => {
        if (j === i || other.contains(element) || element.contains(other)) return false;
        if (small(boxes[j])) {
          const [ox, oy] = centre(boxes[j]);
          return Math.hypot(ox - x, oy - y) < 24;
        }
        const dx = Math.max(boxes[j].left - x, 0, x - boxes[j].right);
        const dy = Math.max(boxes[j].top - y, 0, y - boxes[j].bottom);
        return Math.hypot(dx, dy) < 12;
      });
      const size = `${Math.round(boxes[i].width)} × ${Math.round(boxes[i].height)} px`;
      if (crowd >= 0) lines.push(`target of ${size}, too near to ${name(all[crowd])}: ${name(element)}`);
      else if (!getComputedStyle(element).display.startsWith('inline'))
        lines.push(`target of ${size}: ${name(element)}`);
    });
    return lines;
  };

  const cut = () => [...document.body.querySelectorAll('*')].filter((element) => {
    if (!element.textContent.trim() || !visible(element) || clipped(element)) return false;
    const style = getComputedStyle(element);
    const hides = (value) => value === 'hidden' || value === 'clip';
    return (hides(style.overflowX) && element.scrollWidth > element.clientWidth + tolerance)
      || (hides(style.overflowY) && element.scrollHeight > element.clientHeight + tolerance);
  });
  /** WCAG 1.4.12: the four distances a reader may set must not cost any text. */
  const spacing = () => {
    const before = new Set(cut());
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }' +
      'p { margin-block-end: 2em !important }');
    document.adoptedStyleSheets.push(sheet);
    const lines = cut().filter((element) => !before.has(element)).map((element) => 'text is cut off: ' + name(element));
    lines.push(...overflow());
    document.adoptedStyleSheets.pop();
    return lines;
  };

  const marks = (style) => [style.outlineStyle, style.outlineWidth, style.outlineColor, style.boxShadow,
    style.backgroundColor, style.borderTopColor, style.borderBottomColor, style.borderBottomWidth, style.textDecorationLine,
    style.textDecorationThickness].join('|');
  /** Within a drawing focus is shown by the lines of a link's shapes; its words may be elsewhere. */
  const shapes = (element) => element instanceof SVGElement ? [...element.querySelectorAll('circle, rect, path')] : [];
  const looks = (element) => [marks(getComputedStyle(element)), ...shapes(element).map((shape) => {
    const style = getComputedStyle(shape);
    return [style.stroke, style.strokeWidth, style.fill].join('|');
  })].join(' ');
  let resting = new Map();
  let seen = [];
  /** To be called before the first key: remembers how everything looks without focus. */
  const rest = () => {
    if (document.activeElement) document.activeElement.blur();
    scrollTo(0, 0);
    seen = [];
    resting = new Map(tabbable().map((element) => [element, looks(element)]));
    return resting.size;
  };
  const indicator = (element) => {
    const style = getComputedStyle(element);
    if (looks(element) === resting.get(element)) return 'no visible focus: ' + name(element);
    if (style.outlineStyle === 'none' || style.outlineStyle === 'auto') return null;
    if (parseFloat(style.outlineWidth) < 1) return 'focus outline has no width: ' + name(element);
    const [color, ground] = [rgba(style.outlineColor), behind(element)];
    if (color && ground && contrast(color, ground) < 3 && !rgba(style.boxShadow))
      return `focus outline has contrast ${contrast(color, ground).toFixed(2)}: ${name(element)}`;
    return null;
  };
  /** Describes what has the focus after a key: {state, lines}. state: page (left the document), again (been there), next. */
  const focus = () => {
    const element = document.activeElement;
    if (!element || element === document.body || element === document.documentElement) return { state: 'page', lines: [] };
    if (seen.includes(element)) return { state: element === seen[0] ? 'round' : 'again', lines: [], what: name(element) };
    seen.push(element);
    const lines = [];
    const problem = indicator(element);
    if (problem) lines.push(problem);
    const boxes = (shapes(element).length ? [shapes(element)[0].getBoundingClientRect()] : [...element.getClientRects()]).filter((box) => box.width > 1 && box.height > 1);
    const inside = boxes.find((box) => box.right > 0 && box.bottom > 0 && box.left < innerWidth && box.top < innerHeight);
    if (!inside) {
      lines.push('focus is outside the window: ' + name(element));
    } else {
      const x = Math.min(Math.max((inside.left + inside.right) / 2, 1), innerWidth - 2);
      const y = Math.min(Math.max((inside.top + inside.bottom) / 2, 1), innerHeight - 2);
      const top = document.elementFromPoint(x, y);
      if (top && top !== element && !element.contains(top) && !top.contains(element))
        lines.push(`focus is covered by ${name(top)}: ${name(element)}`);
    }
    return { state: 'next', lines, what: name(element) };
  };
  /** Whether a key led to another part of the same field, as in dates. */
  const isInParts = () => document.activeElement === seen[seen.length - 1] && document.activeElement.type === 'date';
  const missed = () => tabbable().filter((element) => !seen.includes(element)
    && !(element.type === 'radio' && seen.some((other) => other.name === element.name))).map(name);
  const skipLink = () => {
    const element = document.activeElement;
    const href = element && element.getAttribute('href');
    if (!href || !href.startsWith('#') || href.length < 2) return ['first Tab does not reach a skip link but ' + (element ? name(element) : 'nothing')];
    const goal = document.getElementById(decodeURIComponent(href.slice(1)));
    if (!goal) return ['skip link leads nowhere: ' + href];
    return goal.closest('main') ? [] : ['skip link leads outside <main>: ' + href];
  };
  /** After Enter on the skip link and one more Tab: is the focus behind the start of main? */
  const skipped = () => {
    const [element, main] = [document.activeElement, document.querySelector('main')];
    if (!main || !element || element === document.body) return [];
    const where = main.compareDocumentPosition(element);
    return where & Node.DOCUMENT_POSITION_PRECEDING ? ['after the skip link Tab goes back to ' + name(element)] : [];
  };
  return { overflow, targets, spacing, rest, focus, isInParts, missed, skipLink, skipped };
})();
