document.addEventListener("hw-ready", ({ detail }) => {
  document.title = `ready: ${detail.office}`;
});
