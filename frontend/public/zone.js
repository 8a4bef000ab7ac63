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
