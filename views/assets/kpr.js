// Sends a form that only waits for a click, as the one that ends the session at ID-porten.
document.querySelector('form[data-send-at-once]')?.submit();
