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
