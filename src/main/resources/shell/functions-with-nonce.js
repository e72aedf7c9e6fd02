// Functions made from text (new Function, eval) run as scripts that carry the page's nonce; everything else that tries
// to run a text stays forbidden by the policy.
(() => {
  const nonce = document.currentScript.nonce;
  const slots = new Map();
  let last = 0;
  Object.defineProperty(window, '__made', { value: (slot, made) => slots.set(slot, made) });
  const make = (expression) => {
    const slot = ++last;
    const script = document.createElement('script');
    script.nonce = nonce;
    script.textContent = `__made(${slot}, (${expression}\n));`;
    document.head.append(script);
    script.remove();
    if (!slots.has(slot)) {
      throw new SyntaxError('a text is not a function');
    }
    const made = slots.get(slot);
    slots.delete(slot);
    return made;
  };
  const fromTexts = (texts) => {
    const parts = texts.map(String);
    const body = parts.pop() ?? '';
    return make(`function anonymous(${parts.join(',')}\n) {\n${body}\n}`);
  };
  window.Function = new Proxy(window.Function, {
    construct: (target, texts) => fromTexts(texts),
    apply: (target, self, texts) => fromTexts(texts),
  });
  window.eval = (text) => (typeof text === 'string' ? make(`(() => (${text}\n))()`) : text);
})();
