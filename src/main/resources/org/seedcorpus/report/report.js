// Adds search, sorting, the theme switch and keys. Every fact is on the page without it.
(() => {
  'use strict';
  const root = document.documentElement;
  root.classList.add('js');
  const all = (selector) => [...document.querySelectorAll(selector)];
  const byId = (id) => document.getElementById(id);

  // Compare without vowel signs, tatweel and letter variants: a plain query finds vocalised text.
  const MARKS = /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u0640\u200b-\u200f\u202a-\u202e\u2066-\u2069]/g;
  const fold = (text) =>
    text.normalize('NFKD').replace(MARKS, '')
      .replace(/[\u0622\u0623\u0625\u0671]/g, '\u0627')
      .replace(/[\u06cc\u0649]/g, '\u064a')
      .replace(/\u06a9/g, '\u0643')
      .toLowerCase();

  const query = byId('q');
  const folded = new WeakMap();
  const textOf = (element) => {
    if (!folded.has(element)) {
      const group = element.closest('.group');
      const head = group && group.querySelector('header');
      folded.set(element, fold([element.textContent, element.dataset.search, head ? head.textContent : ''].join(' ')));
    }
    return folded.get(element);
  };
  const search = () => {
    const words = fold(query.value.trim()).split(/\s+/).filter(Boolean);
    const elements = all('[data-search]');
    let shown = 0;
    for (const element of elements) {
      element.hidden = !words.every((word) => textOf(element).includes(word));
      shown += element.hidden ? 0 : 1;
    }
    for (const group of all('.group')) {
      group.hidden = !group.querySelector('.finding:not([hidden])');
    }
    byId('live').textContent =
      document.body.dataset.shown.replace('{0}', shown).replace('{1}', elements.length);
  };
  if (query) {
    let timer;
    query.addEventListener('input', () => {
      clearTimeout(timer);
      timer = setTimeout(search, 120);
    });
  }
  // Return in the search field would reload the page.
  for (const form of all('form')) {
    form.addEventListener('submit', (event) => event.preventDefault());
  }

  const value = (row, column) =>
    row.cells[column].dataset.v ?? row.cells[column].textContent.trim();
  const collator = new Intl.Collator(root.lang, { numeric: true });
  for (const table of all('table.sortable')) {
    const heads = [...table.tHead.rows[0].cells];
    heads.forEach((head, column) => {
      if ('nosort' in head.dataset) {
        return;
      }
      const button = document.createElement('button');
      button.type = 'button';
      button.append(...head.childNodes);
      head.append(button);
      button.addEventListener('click', () => {
        // Of numbers the largest are wanted first.
        const first = head.classList.contains('num') ? 'descending' : 'ascending';
        const sorted = head.getAttribute('aria-sort');
        const ascending = sorted ? sorted !== 'ascending' : first === 'ascending';
        heads.forEach((other) => other.removeAttribute('aria-sort'));
        head.setAttribute('aria-sort', ascending ? 'ascending' : 'descending');
        const rows = [...table.tBodies[0].rows];
        rows.sort((a, b) => (ascending ? 1 : -1) * collator.compare(value(a, column), value(b, column)));
        table.tBodies[0].append(...rows);
      });
    });
  }

  // The choice holds for all pages, where the browser lets a page remember anything.
  const remembered = (theme) => {
    try {
      return theme ? localStorage.setItem('seeds-theme', theme) : localStorage.getItem('seeds-theme');
    } catch {
      return null;
    }
  };
  const theme = remembered();
  if (theme === 'dark' || theme === 'light') {
    root.dataset.theme = theme;
  }
  byId('theme').addEventListener('click', () => {
    const dark = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
    root.dataset.theme = (root.dataset.theme || dark) === 'dark' ? 'light' : 'dark';
    remembered(root.dataset.theme);
  });

  // A fragment may point into help that is folded up.
  const unfold = () => {
    const target = location.hash.startsWith('#rule-') && byId(location.hash.slice(1));
    if (target) {
      target.querySelector('details').open = true;
      const around = target.closest('details');
      if (around) {
        around.open = true;
        target.scrollIntoView();
      }
    }
  };
  addEventListener('hashchange', unfold);
  unfold();

  // Single keys act only while the reader has switched them on (WCAG 2.1.4).
  const keys = byId('keys');
  addEventListener('keydown', (event) => {
    if (!keys.checked || event.ctrlKey || event.metaKey || event.altKey
        || /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName) && event.target !== keys) {
      return;
    }
    if (event.key === '/' && query) {
      event.preventDefault();
      query.focus();
    }
    if (event.key !== 'n' && event.key !== 'p') {
      return;
    }
    const findings = all('.finding').filter((finding) => finding.offsetParent !== null);
    if (findings.length === 0) {
      return;
    }
    const at = findings.indexOf(document.activeElement);
    const next = event.key === 'n' ? Math.min(findings.length - 1, at + 1) : Math.max(0, at - 1);
    findings[next].focus();
    findings[next].scrollIntoView({ block: 'nearest' });
  });
  addEventListener('beforeprint', () => all('details:not(.passed, .passed details)').forEach((details) => (details.open = true)));
})();
