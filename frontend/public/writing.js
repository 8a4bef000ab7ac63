// Writing in the zone: what the toolbar and its keys do to the text, what is pasted from a word processor, and whether the
// page still reaches the server. Works by delegation on what the server rendered; nothing is ever run or shown as HTML here.
(() => {
  if (window.selvedgeWriting) {
    return;
  }
  window.selvedgeWriting = true;

  // ---- the text and its caret

  /** Goes through the browser's own editing, so that Ctrl+Z undoes it and the field reports it as typed. */
  const replace = (area, start, end, text, selectFrom, selectTo) => {
    area.focus();
    area.setSelectionRange(start, end);
    const done = text === ''
      ? start === end || document.execCommand('delete')
      : document.execCommand('insertText', false, text);
    if (!done) {
      area.setRangeText(text, start, end, 'end');
      area.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertText' }));
    }
    if (selectFrom !== undefined) {
      area.setSelectionRange(selectFrom, selectTo);
    }
  };

  // A browser may report one change several times (a paste of many lines, the end of a composition). Vaadin takes the last
  // report within its pause, and one that brings nothing new would make it forget the change: the text would not be saved.
  window.addEventListener('input', event => {
    const host = event.target instanceof Element ? event.target.parentElement : null;
    if (host?.inputElement === event.target && host.value === event.target.value) {
      event.stopImmediatePropagation();
    }
  }, true);

  const wrap = (area, mark) => {
    const text = area.value;
    let { selectionStart: start, selectionEnd: end } = area;
    while (start < end && /\s/.test(text[start])) start++;
    while (end > start && /\s/.test(text[end - 1])) end--;
    const size = mark.length;
    const single = mark === '*';
    const marked = (from, to) => text.slice(from - size, from) === mark && text.slice(to, to + size) === mark
      && (!single || (text[from - 2] === '*') === (text[from - 3] === '*'));
    const chosen = text.slice(start, end);
    if (start >= size && marked(start, end)) {
      replace(area, start - size, end + size, chosen, start - size, end - size);
      return;
    }
    if (chosen.length > 2 * size && marked(start + size, end - size)) {
      replace(area, start, end, chosen.slice(size, -size), start, end - 2 * size);
      return;
    }
    const lines = chosen.split('\n').map(line => {
      const [, before, words, after] = /^(\s*(?:[-*+] |\d+[.)] |#{1,6} |> )*)(.*?)(\s*)$/s.exec(line);
      return words === '' && chosen !== '' ? line : before + mark + words + mark + after;
    }).join('\n');
    const inner = chosen.includes('\n') ? [start, start + lines.length] : [start + size, start + lines.length - size];
    replace(area, start, end, lines, ...inner);
  };

  const MARKER = /^(\s*)(?:[-*+] |\d+[.)] |#{1,6} |> )?/;
  const begin = {
    heading: { is: /^\s*#{1,6} /, put: () => '### ' },
    bullets: { is: /^\s*[-*+] /, put: () => '- ' },
    numbers: { is: /^\s*\d+[.)] /, put: number => `${number}. ` },
    quote: { is: /^\s*> /, put: () => '> ' },
  };

  const lines = (area, { is, put }) => {
    const text = area.value;
    const from = text.lastIndexOf('\n', area.selectionStart - 1) + 1;
    const lastChosen = area.selectionEnd > area.selectionStart && text[area.selectionEnd - 1] === '\n'
      ? area.selectionEnd - 1 : area.selectionEnd;
    const until = text.indexOf('\n', lastChosen);
    const to = until < 0 ? text.length : until;
    const chosen = text.slice(from, to).split('\n');
    const written = chosen.filter(line => line.trim() !== '');
    const off = written.length > 0 && written.every(line => is.test(line));
    let number = 0;
    const changed = chosen.map(line => line.trim() === '' && chosen.length > 1
      ? line
      : line.replace(MARKER, (all, space) => space + (off ? '' : put(++number)))).join('\n');
    const caret = from + changed.length;
    replace(area, from, to, changed, chosen.length > 1 ? from : caret, caret);
  };

  const link = area => {
    const { selectionStart: start, selectionEnd: end } = area;
    const chosen = area.value.slice(start, end).trim();
    if (allowed(chosen)) {
      replace(area, start, end, `[](${chosen})`, start + 1, start + 1);
    } else {
      const place = start + chosen.length + 3;
      replace(area, start, end, `[${chosen}](https://)`, chosen ? place : start + 1, chosen ? place + 8 : start + 1);
    }
  };

  const apply = (area, mark) => {
    if (!area || area.readOnly || area.disabled) return;
    if (mark === 'bold') wrap(area, '**');
    else if (mark === 'italic') wrap(area, '*');
    else if (mark === 'link') link(area);
    else if (begin[mark]) lines(area, begin[mark]);
  };

  const fieldOf = node => node instanceof Element ? node.closest('.markdown-field') : null;
  const areaOf = node => fieldOf(node)?.querySelector('textarea') ?? null;
  const markOf = node => node instanceof Element ? node.closest('.markdown-toolbar [data-mark]') : null;

  document.addEventListener('mousedown', event => {
    if (markOf(event.target)) event.preventDefault(); // the selection stays
  });
  document.addEventListener('click', event => {
    const button = markOf(event.target);
    if (button) {
      rove(button, false);
      apply(areaOf(button), button.dataset.mark);
    } else if (event.target instanceof Element && event.target.closest('.field-label')) {
      areaOf(event.target)?.focus();
    }
  });

  // ---- keys

  const rove = (button, focus) => {
    button.closest('.markdown-toolbar').querySelectorAll('[data-mark]')
      .forEach(other => other.setAttribute('tabindex', other === button ? '0' : '-1'));
    if (focus) button.focus();
  };

  const KEYS = { b: 'bold', i: 'italic', k: 'link' };
  document.addEventListener('keydown', event => {
    const button = markOf(event.target);
    if (button) {
      const all = [...button.closest('.markdown-toolbar').querySelectorAll('[data-mark]')];
      const at = all.indexOf(button);
      const next = {
        ArrowRight: (at + 1) % all.length, ArrowLeft: (at + all.length - 1) % all.length,
        Home: 0, End: all.length - 1,
      }[event.key];
      if (next !== undefined) {
        event.preventDefault();
        rove(all[next], true);
      }
      return;
    }
    const area = event.target;
    const mark = KEYS[event.key?.toLowerCase()];
    const chord = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
    if (chord && mark && area instanceof HTMLTextAreaElement && fieldOf(area) && !area.readOnly) {
      event.preventDefault();
      apply(area, mark);
    }
  });

  // ---- what is pasted

  document.addEventListener('paste', event => {
    const area = event.target;
    if (!(area instanceof HTMLTextAreaElement) || !fieldOf(area) || area.readOnly || area.disabled) return;
    const html = event.clipboardData?.getData('text/html');
    if (!html) return;
    let text = null;
    try {
      text = markdown(html);
    } catch (failed) {
      console.debug('Pasted as plain text', failed);
    }
    if (text) {
      event.preventDefault();
      replace(area, area.selectionStart, area.selectionEnd, apart(area, text));
    }
  });

  /** Paragraphs, headings and lists do not begin or end in the middle of a line. */
  const apart = (area, text) => {
    if (!text.includes('\n') && !/^(?:#|- |1\. |> )/.test(text)) return text;
    const before = area.value.slice(0, area.selectionStart);
    const after = area.value.slice(area.selectionEnd);
    return (/\S[^\S\n]*$/.test(before) ? '\n\n' : '') + text + (/^[^\S\n]*\S/.test(after) ? '\n\n' : '');
  };

  const allowed = address => {
    if (!/^(https?:\/\/|mailto:)\S+$/i.test(address)) return null;
    try {
      const url = new URL(address);
      if (/(^|\.)google\.[a-z.]+$/.test(url.hostname) && url.pathname === '/url') {
        const wrapped = url.searchParams.get('q') ?? url.searchParams.get('url');
        return wrapped ? allowed(wrapped) : null;
      }
      return address.replace(/[()<>\\]/g, encodeSign);
    } catch (broken) {
      return null;
    }
  };
  const encodeSign = sign => '%' + sign.charCodeAt(0).toString(16).toUpperCase();

  const DROPPED = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT', 'HEAD', 'META', 'LINK', 'TITLE', 'XML', 'IMG', 'PICTURE',
    'SVG', 'MATH', 'CANVAS', 'VIDEO', 'AUDIO', 'OBJECT', 'EMBED', 'IFRAME', 'FRAME', 'FRAMESET', 'FORM', 'INPUT', 'BUTTON', 'SELECT',
    'TEXTAREA', 'DEL', 'S', 'STRIKE', 'O:P', 'COLGROUP', 'BASE']);
  const BLOCKS = new Set(['P', 'DIV', 'SECTION', 'ARTICLE', 'HEADER', 'FOOTER', 'MAIN', 'ASIDE', 'NAV', 'ADDRESS', 'FIGURE',
    'FIGCAPTION', 'PRE', 'DL', 'DT', 'DD', 'CENTER', 'BODY', 'HR', 'TABLE', 'CAPTION', 'BLOCKQUOTE', 'UL', 'OL', 'LI', 'TR']);

  const styleOf = node => (node.getAttribute('style') ?? '').toLowerCase().replace(/\s+/g, '');
  const hidden = (node, style, name) => DROPPED.has(node.tagName.toUpperCase()) || /^(?:o|v|w|m|st1):/i.test(node.tagName)
    || /(?:^|;)display:none|visibility:hidden|mso-hide:all|mso-list:ignore|mso-element:(?:comment-list|comment)\b/.test(style)
    || /\bMso(?:Comment(?:Reference|Text|Subject)?|AnnotationReference)\b/i.test(name) || node.hasAttribute('hidden')
    || /^#_(?:msocom|cmnt)/.test(node.getAttribute('href') ?? '');

  /** Blocks in order; each has runs of words that share bold, italic and address. */
  const collect = body => {
    const blocks = [];
    let block = null;
    const open = made => {
      block = { kind: 'text', depth: 0, quote: false, runs: [], ...made };
      blocks.push(block);
    };
    const say = (text, how) => {
      if (!block) open({ kind: how.kind ?? 'text', depth: how.depth, level: how.level, quote: how.quote, li: how.li });
      block.runs.push({ text, bold: how.bold && how.kind !== 'heading', italic: how.italic, href: how.href });
    };
    const end = () => { block = null; };

    const walk = (node, how) => {
      for (const child of node.childNodes) {
        if (child.nodeType === Node.TEXT_NODE) {
          const text = child.data.replace(/[ \t\r\n\f]+/g, ' ');
          if (text.trim() !== '' || (block && text !== '')) say(text, how);
        } else if (child.nodeType === Node.ELEMENT_NODE) {
          element(child, how);
        }
      }
    };

    const element = (node, how) => {
      const tag = node.tagName.toUpperCase();
      const style = styleOf(node);
      const name = node.getAttribute('class') ?? '';
      if (hidden(node, style, name)) return;
      if (tag === 'BR') {
        if (block) block.runs.push({ br: true });
        return;
      }
      const next = { ...how };
      const weight = /(?:^|;)font-weight:(\w+)/.exec(style)?.[1];
      if (weight) next.bold = weight.startsWith('bold') || Number(weight) >= 600;
      else if (tag === 'B' || tag === 'STRONG') next.bold = true;
      const slant = /(?:^|;)font-style:(\w+)/.exec(style)?.[1];
      if (slant) next.italic = slant === 'italic' || slant === 'oblique';
      else if (['I', 'EM', 'CITE', 'DFN'].includes(tag)) next.italic = true;
      if (/(?:^|;)text-decoration[^;]*:[^;]*line-through/.test(style)) return;
      if (tag === 'A') next.href = allowed((node.getAttribute('href') ?? '').trim());

      const heading = /^H([1-6])$/.exec(tag)?.[1] ?? (/\bMso(?:Title)\b/.test(name) ? '1' : null)
        ?? (node.getAttribute('role') === 'heading' ? node.getAttribute('aria-level') ?? '2' : null);
      if (tag === 'TABLE') {
        end();
        table(node, next);
        end();
      } else if (heading) {
        end();
        walk(node, { ...next, kind: 'heading', level: Number(heading), bold: false });
        end();
      } else if (wordItem(node, style, name)) {
        end();
        const item = wordItem(node, style, name);
        walk(node, { ...next, kind: item.kind, depth: item.depth, li: null });
        end();
      } else if (tag === 'UL' || tag === 'OL') {
        end();
        const parents = [...(how.parents ?? []), tag === 'OL' ? 'number' : 'bullet'];
        for (const child of node.children) {
          const childTag = child.tagName.toUpperCase();
          if (childTag === 'LI') {
            if (hidden(child, styleOf(child), child.className)) continue;
            end();
            const level = Number(child.getAttribute('data-aria-level') ?? child.getAttribute('aria-level') ?? 1);
            walk(child, { ...next, kind: parents.at(-1), depth: Math.max(parents.length, level) - 1, parents, li: child });
            end();
          } else {
            element(child, { ...next, parents });
          }
        }
        end();
      } else if (tag === 'BLOCKQUOTE' || /\bMso(?:Intense)?Quote\b/.test(name)) {
        end();
        walk(node, { ...next, quote: true });
        end();
      } else if (tag === 'HR') {
        end();
      } else if (BLOCKS.has(tag)) {
        end();
        walk(node, next);
        end();
      } else {
        walk(node, next);
      }
    };

    const table = (node, how) => {
      const all = [...node.rows ?? []].flatMap(row => [...row.cells]);
      if (all.length === 1) { // a frame, no table
        walk(all[0], how);
        return;
      }
      for (const row of node.rows ?? []) {
        const cells = [...row.cells].map(cell => {
          const inner = collect(cell).map(part => words(part.runs.map(run => run.br ? { text: ' ' } : run)))
            .filter(text => text !== '');
          return inner.join(' ');
        });
        if (cells.some(cell => cell !== '')) {
          blocks.push({ kind: 'row', depth: 0, quote: how.quote, ready: cells.filter(cell => cell !== '').join(' | ') });
        }
      }
    };

    walk(body, { bold: false, italic: false, href: null, quote: false, depth: 0 });
    return blocks;
  };

  /** Word writes lists as paragraphs: which level stands in a style, and whether it counts in what is not meant to be seen. */
  const wordItem = (node, style, name) => {
    const level = /mso-list:l\d+level(\d+)/.exec(style)?.[1];
    if (!level && !/\bMsoListParagraph|\bMsoListBullet|\bMsoListNumber/.test(name)) return null;
    const sign = [...node.querySelectorAll('span')].find(span => /mso-list:ignore/.test(styleOf(span)))?.textContent.trim() ?? '';
    if (!level && sign === '' && !/MsoList(?:Bullet|Number)/.test(name)) return null;
    const counts = /^\(?(?:\d+|[a-z]|[ivxlc]+)[.)]/i.test(sign) || /MsoListNumber/.test(name);
    return { kind: counts ? 'number' : 'bullet', depth: Number(level ?? 1) - 1 };
  };

  // ---- Markdown

  const ESCAPED = /[\\`*]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|<(?=[\p{L}/!?])|\[(?=[^\]]*\]\()/gu;
  const plain = text => text.replace(ESCAPED, '\\$&');
  const STARTS = /^(\s*)(#{1,6}(?=\s|$)|>|[-+](?=\s|$)|[-=]{2,}(?=\s*$))/;
  const startEscaped = text => text.replace(STARTS, '$1\\$2').replace(/^(\s*\d{1,9})([.)](?=\s|$))/, '$1\\$2');
  const linkText = text => text.replace(/[\\`*<[\]]/g, '\\$&');

  const words = runs => {
    const merged = [];
    for (const run of runs) {
      const last = merged.at(-1);
      if (last && !run.br && !last.br && last.bold === run.bold && last.italic === run.italic && last.href === run.href) {
        last.text += run.text;
      } else {
        merged.push({ ...run });
      }
    }
    return merged.map((run, index) => {
      if (run.br) return '\n';
      const text = run.text.replace(/[\u00a0 ]{2,}/g, ' ');
      const [, before, inner, after] = /^(\s*)(.*?)(\s*)$/s.exec(text);
      if (inner === '') return text;
      const marks = (run.italic ? '*' : '') + (run.bold ? '**' : '');
      const closing = (run.bold ? '**' : '') + (run.italic ? '*' : '');
      const previous = before === '' && index > 0 ? merged[index - 1] : {};
      const following = after === '' && index + 1 < merged.length ? merged[index + 1] : {};
      const touches = (previous.bold || previous.italic) && /\S$/.test(previous.text);
      // marks hold where words begin and end, not between a sign and a letter
      const holds = marks !== '' && !touches
        && !(SIGN_FIRST.test(inner) && LETTER_LAST.test(previous.text ?? ''))
        && !(SIGN_LAST.test(inner) && LETTER_FIRST.test(following.text ?? ''));
      const shown = !run.href ? plain(inner) : inner === run.href ? `<${inner}>` : `[${linkText(inner)}](${run.href})`;
      return before + (holds ? marks + shown + closing : shown) + after;
    }).join('').replace(/ *\n */g, '\n').replace(/[ \t]{2,}/g, ' ').replace(/^\s+|\s+$/g, '');
  };
  const SIGN_FIRST = /^[^\p{L}\p{N}]/u;
  const SIGN_LAST = /[^\p{L}\p{N}]$/u;
  const LETTER_FIRST = /^[\p{L}\p{N}]/u;
  const LETTER_LAST = /[\p{L}\p{N}]$/u;

  /** Null when there is nothing but words: those the browser pastes by itself. */
  const markdown = html => {
    const body = new DOMParser().parseFromString(html, 'text/html').body;
    const blocks = collect(body);
    const levels = [...new Set(blocks.filter(block => block.kind === 'heading').map(block => block.level))]
      .sort((one, other) => one - other);
    const shaped = blocks.some(block => block.kind !== 'text' || block.quote || block.ready
      || block.runs.some(run => run.href || ((run.bold || run.italic) && run.text.trim() !== '')));
    if (!shaped) return null;
    const counters = [];
    const kinds = [];
    const made = [];
    let item = null;
    for (const block of blocks) {
      const text = block.ready ?? words(block.runs);
      if (text === '') continue;
      const prefix = block.quote ? '> ' : '';
      if (block.kind === 'bullet' || block.kind === 'number') {
        const last = made.at(-1);
        if (last?.item && block.li && item.li === block.li) { // a further paragraph of the same item
          last.text += `\n\n${item.inside}${startEscaped(text).replace(/\n+/g, `\\\n${item.inside}`)}`;
          continue;
        }
        if (!last?.item) {
          counters.length = 0;
          kinds.length = 0;
        }
        const depth = Math.min(block.depth ?? 0, kinds.length);
        if (kinds[depth] !== block.kind) counters[depth] = 0;
        kinds[depth] = block.kind;
        kinds.length = depth + 1;
        counters.length = depth + 1;
        counters[depth]++;
        const indent = prefix + kinds.slice(0, depth).map(kind => kind === 'number' ? '    ' : '  ').join('');
        const sign = block.kind === 'number' ? `${counters[depth]}. ` : '- ';
        item = { li: block.li, inside: indent + ' '.repeat(sign.length) };
        made.push({ item: true, text: indent + sign + startEscaped(text).replace(/\n+/g, `\\\n${item.inside}`) });
        continue;
      }
      if (block.kind === 'heading') {
        const level = Math.min(3 + levels.indexOf(block.level), 5);
        made.push({ text: `${prefix}${'#'.repeat(level)} ${text.replace(/\n+/g, ' ')}` });
      } else if (block.kind === 'row') {
        made.push({ row: true, text: `${prefix}- ${startEscaped(text)}` });
      } else {
        const paragraphs = text.split(/\n{2,}/).map(part => part.split('\n').map(startEscaped).join(`\\\n${prefix}`));
        made.push({ quote: block.quote, text: prefix + paragraphs.join(`\n${prefix.trim()}\n${prefix}`) });
      }
    }
    return made.map((block, index) => {
      const last = made[index - 1];
      if (!last) return block.text;
      const tight = (block.item && last.item) || (block.row && last.row);
      return (tight ? '\n' : block.quote && last.quote ? '\n>\n' : '\n\n') + block.text;
    }).join('');
  };

  // ---- whether it is saved

  const PATIENCE = 4000;
  const connection = () => window.Vaadin?.connectionState?.state ?? 'connected';
  let lost = false;
  const offline = () => lost || navigator.onLine === false;
  const show = (state, part) => {
    state.classList.toggle('offline', part === 'offline');
    for (const name of ['now', 'busy', 'offline']) {
      const line = state.querySelector(`.save-${name}`);
      if (line && line.hidden !== (name !== part)) line.hidden = name !== part;
    }
  };
  const waiting = new WeakMap();
  const settle = state => {
    clearTimeout(waiting.get(state));
    show(state, offline() ? 'offline' : 'now');
  };
  const wait = state => {
    clearTimeout(waiting.get(state));
    show(state, offline() ? 'offline' : 'busy');
    waiting.set(state, setTimeout(() => connection() === 'loading' ? wait(state) : settle(state), PATIENCE));
  };
  const all = act => document.querySelectorAll('.save-state').forEach(act);

  let listening = false;
  const listen = () => {
    if (!listening && window.Vaadin?.connectionState?.addStateChangeListener) {
      listening = true;
      window.Vaadin.connectionState.addStateChangeListener(() => {
        lost = ['reconnecting', 'connection-lost'].includes(connection());
        all(state => offline() ? show(state, 'offline') : state.classList.contains('offline') && wait(state));
      });
    }
  };
  window.addEventListener('offline', () => all(settle));
  window.addEventListener('online', () => {
    lost = false;
    all(wait);
  });
  document.addEventListener('input', event => {
    listen();
    if (event.target instanceof Element && event.target.closest('.saves-itself')) {
      typed = performance.now();
      all(wait);
    }
  });

  // A field reports with a pause: who leaves within it is asked first, and what they typed is on its way meanwhile.
  const PAUSE = 2000;
  let typed = -PAUSE;
  const reported = () => {
    const field = document.activeElement;
    if (field instanceof HTMLElement && field.closest('.saves-itself')) {
      field.blur();
      field.focus({ preventScroll: true });
    }
  };
  const unsaved = () => performance.now() - typed < PAUSE || document.querySelector('.save-busy:not([hidden])') !== null;
  window.addEventListener('beforeunload', event => {
    if (unsaved()) {
      reported();
      event.preventDefault();
    }
  });
  document.addEventListener('visibilitychange', () => document.hidden && unsaved() && reported());
  const heard = state => { // whoever hears from the server is connected
    lost = false;
    clearTimeout(waiting.get(state));
    show(state, 'now');
  };
  new MutationObserver(told => told.forEach(({ target }) => target.matches('.save-state') && heard(target)))
    .observe(document.body, { subtree: true, attributes: true, attributeFilter: ['data-told'] });
  listen();
})();
