// Prints the page where a button says so.
document.addEventListener('click', (event) => {
  if (event.target.closest?.('[data-print]')) {
    window.print();
  }
});

// Gives Vaadin's connection notice a role, so that screen readers announce it wherever they are on the page.
(() => {
  const announce = () => {
    const notice = document.querySelector('vaadin-connection-indicator');
    notice?.setAttribute('role', 'status');
    return Boolean(notice);
  };
  if (!announce()) {
    const waiting = new MutationObserver(() => announce() && waiting.disconnect());
    waiting.observe(document.body, { childList: true });
  }
})();

// Puts the portal's own sentence at an upload that it refused; without it the upload says that it was not accepted.
document.addEventListener(
  'upload-response',
  (event) => {
    const { file, xhr } = event.detail;
    if (xhr.status !== 422) {
      return;
    }
    try {
      file.error = JSON.parse(xhr.responseText).rejected[0].reason;
    } catch {
      return;
    }
    event.preventDefault();
    const upload = event.target;
    upload.files = Array.from(upload.files);
    upload.dispatchEvent(new CustomEvent('upload-error', { detail: { file, xhr } }));
  },
  true,
);

// A file that arrived stands in its form; in the list of the upload it is done with.
document.addEventListener(
  'upload-success',
  (event) => {
    const upload = event.target;
    if (upload.classList.contains('file-upload-field')) {
      upload.files = upload.files.filter((file) => file !== event.detail.file);
    }
  },
  true,
);

// Links of a drawing are followed within the page as all others are; the router knows links of HTML only. Whoever chose a
// country by its circle is at that circle again when the map is drawn anew.
document.addEventListener(
  'click',
  (event) => {
    const link = event.target.closest?.('svg a[href]');
    const modified = event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
    if (!link || modified) {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    const map = link.closest('.map');
    const country = link.dataset.country;
    if (map && country && link === document.activeElement) {
      const redrawn = new MutationObserver(() => {
        const again = map.querySelector(`.map-cluster[data-country="${country}"]`);
        if (again && again !== link) {
          redrawn.disconnect();
          again.focus();
        }
      });
      redrawn.observe(map, { childList: true, subtree: true });
      setTimeout(() => redrawn.disconnect(), 5000);
    }
    const twin = document.createElement('a');
    twin.href = link.href.baseVal;
    twin.hidden = true;
    document.body.append(twin);
    twin.click();
    twin.remove();
  },
  true,
);

// A field with suggestions: the arrows go through them while the caret stays in the field, enter opens the one they are at.
(() => {
  const fieldOf = (node) => (node instanceof HTMLInputElement && node.classList.contains('suggest-input') ? node : null);
  const listOf = (field) => document.getElementById(field.getAttribute('aria-controls'));
  const go = (field, option) => {
    listOf(field).querySelectorAll('[aria-selected="true"]').forEach((other) => other.setAttribute('aria-selected', 'false'));
    if (option) {
      option.setAttribute('aria-selected', 'true');
      option.scrollIntoView({ block: 'nearest' });
      field.setAttribute('aria-activedescendant', option.id);
    } else {
      field.removeAttribute('aria-activedescendant');
    }
  };
  document.addEventListener(
    'keydown',
    (event) => {
      const field = fieldOf(event.target);
      if (!field || event.isComposing || field.getAttribute('aria-expanded') !== 'true') {
        return;
      }
      const options = [...listOf(field).querySelectorAll('[role="option"]')];
      const at = options.findIndex((option) => option.id === field.getAttribute('aria-activedescendant'));
      if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
        event.preventDefault();
        const places = options.length + 1;
        const next = (at + 1 + (event.key === 'ArrowDown' ? 1 : places - 1)) % places;
        go(field, options[next - 1]);
      } else if (event.key === 'Enter' && at >= 0) {
        event.preventDefault();
        go(field, null);
        options[at].click();
      } else if (event.key === 'Escape') {
        go(field, null);
      }
    },
    true,
  );
  document.addEventListener('click', (event) => {
    if (event.target instanceof Element && event.target.closest('.suggest-list [role="option"]')) {
      document.getElementById('content')?.focus({ preventScroll: true }); // whoever went somewhere is there, not in the field
    }
  });
  for (const change of ['input', 'focusout']) {
    document.addEventListener(change, (event) => fieldOf(event.target) && go(event.target, null), true);
  }
  document.addEventListener('mousedown', (event) => {
    if (event.target instanceof Element && event.target.closest('.suggest-list')) {
      event.preventDefault(); // the caret stays in the field, so that the list stays open for the click
    }
  });
})();
