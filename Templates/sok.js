/* The search on A–Å. It is put into the page here, so that where scripts do not run there is no box that does nothing.
   `hiaSok` holds one entry for each page: [title, address, summary, words in both norms]; nothing is fetched, so it works from a disk too. */
(() => {
  const place = document.querySelector("[data-sok]");
  if (!place || typeof hiaSok === "undefined") return;
  const words = place.dataset;

  /* The longest ending first; what is left has four letters or more. */
  const endings = ["ingane", "ingene", "heten", "heita", "leiken", "leiks", "inga", "ingen", "ingar", "inger", "ande", "ende", "ane", "ene", "ens", "ets",
    "ing", "ar", "er", "en", "et", "te", "de", "a", "e", "s"];
  const stem = (word) => {
    const ending = endings.find((end) => word.endsWith(end) && word.length - end.length >= 4);
    return ending ? word.slice(0, -ending.length) : word;
  };
  const stems = (text) => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) || []).map(stem);
  const pages = hiaSok.map(([title, address, about, more]) => ({
    title, address, about, first: stems(title), all: stems(`${title} ${about} ${more}`),
  }));

  /* A word of the question is found where a word begins with it, or holds it when it is long: «fravær» in «sykefravær». */
  const hits = (question, word) => word.startsWith(question) || (question.length >= 5 && word.includes(question))
    || (word.length >= 5 && question.length <= word.length + 2 && question.startsWith(word));
  /* All words must be found; the more of the title they are, the higher the page stands. */
  const weight = (page, questions) => questions.every((question) => page.all.some((word) => hits(question, word)))
    ? 1 + questions.filter((question) => page.first.some((word) => hits(question, word))).length / page.first.length : 0;

  const box = document.createElement("form");
  box.setAttribute("role", "search");
  const label = document.createElement("label");
  label.htmlFor = "sok";
  label.textContent = words.sok;
  const input = document.createElement("input");
  Object.assign(input, { id: "sok", type: "search", autocomplete: "off", spellcheck: false });
  const status = document.createElement("p");
  status.setAttribute("role", "status");
  const list = document.createElement("ul");
  list.className = "sidene";
  box.append(label, input, status, list);
  place.append(box);

  const show = () => {
    const questions = input.value.trim().length < 2 ? [] : stems(input.value);
    const found = questions.length === 0 ? []
      : pages.map((page) => [weight(page, questions), page]).filter(([points]) => points > 0).sort(([a], [b]) => b - a).slice(0, 10);
    status.textContent = questions.length === 0 ? "" : found.length === 0 ? words.ingen : words.treff.replace("#", found.length);
    list.replaceChildren(...found.map(([, page]) => {
      const item = document.createElement("li");
      const link = document.createElement("a");
      const about = document.createElement("span");
      Object.assign(link, { href: page.address, textContent: page.title });
      Object.assign(about, { className: "under", textContent: page.about });
      item.append(link, " ", about);
      return item;
    }));
  };
  input.addEventListener("input", show);
  box.addEventListener("submit", (event) => event.preventDefault());
})();
