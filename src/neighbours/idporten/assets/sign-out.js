// The window's load event comes after the frames have answered; a frame that never does must not
// keep anybody signed in.
const form = document.querySelector('#sign-out');
const view = document.defaultView;
const patience = view.setTimeout(() => form.submit(), 3000);
view.addEventListener('load', () => {
  view.clearTimeout(patience);
  form.submit();
});
