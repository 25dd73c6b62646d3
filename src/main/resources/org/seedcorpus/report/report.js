// Adds search, sorting, the theme and keys. Every fact is on the page without it.
(() => {
  'use strict';
  const root = document.documentElement;
  root.classList.add('js');
  const all = (selector) => [...document.querySelectorAll(selector)];
  const byId = (id) => document.getElementById(id);

  // A choice holds for all pages, where the browser lets a page remember anything.
  const remembered = (name, value) => {
    try {
      return value === undefined ? localStorage.getItem(name) : localStorage.setItem(name, value);
    } catch {
      return null;
    }
  };
  // The theme is set before the body is there, so that nothing flashes.
  const show = (theme) => {
    if (theme === 'dark' || theme === 'light') {
      root.dataset.theme = theme;
    } else {
      delete root.dataset.theme;
    }
  };
  show(remembered('seeds-theme'));

  // Compare without vowel signs, tatweel and letter variants: a plain query finds vocalised text.
  const MARKS = /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u0640\u200b-\u200f\u202a-\u202e\u2066-\u2069]/g;
  const fold = (text) =>
    text.normalize('NFKD').replace(MARKS, '')
      .replace(/[\u0622\u0623\u0625\u0671]/g, '\u0627')
      .replace(/[\u06cc\u0649]/g, '\u064a')
      .replace(/\u06a9/g, '\u0643')
      .toLowerCase();

  const start = () => {
    const theme = byId('theme');
    theme.value = remembered('seeds-theme') || 'system';
    theme.addEventListener('change', () => {
      remembered('seeds-theme', theme.value);
      show(theme.value);
    });

    // What is chosen goes along to the other pages in their addresses.
    const query = byId('q');
    const invisible = byId('inv');
    const chosenSeverity = () => {
      const pill = document.querySelector('input[name=sev]:checked');
      return pill && pill.id !== 's-all' ? pill.id.slice(2) : '';
    };
    const chosen = () => {
      const state = new URLSearchParams();
      if (chosenSeverity()) {
        state.set('show', chosenSeverity());
      }
      if (query && query.value.trim()) {
        state.set('q', query.value.trim());
      }
      if (invisible && invisible.checked) {
        state.set('inv', '1');
      }
      return state.toString();
    };
    const withState = (href) => {
      const [path, fragment] = href.split('#');
      const state = chosen();
      return path.split('?')[0] + (state ? '?' + state : '') + (fragment ? '#' + fragment : '');
    };
    const carry = () => {
      for (const link of all('.pager a, .elsewhere a, #others a, header.top nav a')) {
        if (/^(\.\.\/)?(index|findings-\d+|seeds-\d+)\.html/.test(link.getAttribute('href'))) {
          link.setAttribute('href', withState(link.getAttribute('href')));
        }
      }
    };

    const words = () => fold(query.value.trim()).split(/\s+/).filter(Boolean);
    const folded = new WeakMap();
    const textOf = (element) => {
      if (!folded.has(element)) {
        const group = element.closest('.group');
        const head = group && group.querySelector('header');
        folded.set(element, fold([element.textContent, element.dataset.search, head ? head.textContent : ''].join(' ')));
      }
      return folded.get(element);
    };

    // The texts of the other pages are loaded when somebody searches.
    let pages = null;
    const others = byId('others');
    const searchOthers = () => {
      if (!others || !pages) {
        return;
      }
      const wanted = words();
      others.replaceChildren();
      const here = others.dataset.here;
      const severity = chosenSeverity();
      for (const [page, label, texts] of wanted.length ? pages : []) {
        const count = page === here ? 0
          : texts.filter((text) => (!severity || text.startsWith(severity + ' '))
            && wanted.every((word) => text.includes(word))).length;
        if (count > 0) {
          const link = document.createElement('a');
          link.href = page;
          link.textContent = label + ' (' + count + ')';
          others.append(others.childNodes.length ? ' ' : others.dataset.label + ' ', link);
        }
      }
      carry();
    };
    window.seedsSearch = (loaded) => {
      pages = loaded.map(([page, label, texts]) => [page, label, texts.map(fold)]);
      searchOthers();
    };
    let asked = false;
    const search = () => {
      const wanted = words();
      const elements = all('[data-search]');
      for (const element of elements) {
        element.hidden = !wanted.every((word) => textOf(element).includes(word));
      }
      for (const group of all('.group')) {
        group.hidden = !group.querySelector('.finding:not([hidden])');
      }
      // What is found must not stay folded.
      for (const rest of wanted.length ? all('.rest') : []) {
        rest.open = rest.querySelector('.finding:not([hidden])') !== null;
      }
      const findings = all('.finding');
      const severity = chosenSeverity();
      const found = findings.filter((finding) => !finding.hidden
        && (!severity || finding.classList.contains(severity))).length;
      const rows = all('tr[data-search]');
      const shownRows = rows.filter((row) => !row.hidden).length;
      const texts = document.body.dataset;
      byId('live').textContent = wanted.length === 0 ? '' : [
        findings.length ? texts.found.replace('{0}', found).replace('{1}', findings.length) : '',
        rows.length ? texts.rows.replace('{0}', shownRows).replace('{1}', rows.length) : '',
      ].filter(Boolean).join(' · ');
      if (others && !asked && wanted.length) {
        asked = true;
        const script = document.createElement('script');
        script.src = 'assets/search.js';
        document.head.append(script);
      }
      searchOthers();
      carry();
    };
    const state = new URLSearchParams(location.search);
    const pill = byId('s-' + state.get('show'));
    if (pill && !pill.disabled) {
      pill.checked = true;
    }
    if (invisible && state.get('inv')) {
      invisible.checked = true;
    }
    if (query) {
      query.value = state.get('q') || '';
      if (query.value) {
        search();
      }
      let timer;
      query.addEventListener('input', () => {
        clearTimeout(timer);
        timer = setTimeout(search, 120);
      });
    }
    for (const filters of all('.filters')) {
      filters.addEventListener('change', () => (query ? search() : carry()));
    }
    carry();

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

    // A fragment may point into something that is folded up.
    const unfold = () => {
      const target = location.hash && byId(decodeURIComponent(location.hash.slice(1)));
      if (!target) {
        return;
      }
      const help = location.hash.startsWith('#rule-') ? target.querySelector('details') : null;
      let folded = false;
      for (let details = help ?? target.closest('details'); details;
        details = details.parentElement.closest('details')) {
        folded ||= !details.open;
        details.open = true;
      }
      if (folded) {
        target.scrollIntoView();
      }
    };
    addEventListener('hashchange', unfold);
    unfold();

    // Single keys act only while the reader has switched them on (WCAG 2.1.4).
    const keys = byId('keys');
    keys.checked = remembered('seeds-keys') === 'on';
    keys.addEventListener('change', () => remembered('seeds-keys', keys.checked ? 'on' : 'off'));
    const step = (findings, forward) => {
      const active = document.activeElement;
      const at = findings.indexOf(active && active.closest('.finding'));
      if (at >= 0) {
        return findings[forward ? at + 1 : at - 1];
      }
      // From anywhere else: the next one below, or above, what is at the top of the window.
      return forward
        ? findings.find((finding) => finding.getBoundingClientRect().top > 0) ?? findings[0]
        : findings.findLast((finding) => finding.getBoundingClientRect().top < 0) ?? findings.at(-1);
    };
    addEventListener('keydown', (event) => {
      if (!keys.checked || event.ctrlKey || event.metaKey || event.altKey
          || /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName) && event.target !== keys) {
        return;
      }
      if (event.key === '/' && query) {
        event.preventDefault();
        query.focus();
      } else if (event.key === '?') {
        keys.focus();
        keys.scrollIntoView({ block: 'center' });
      } else if (event.key === 'n' || event.key === 'p') {
        const findings = all('.finding').filter((finding) => finding.offsetParent !== null);
        const next = step(findings, event.key === 'n');
        if (next) {
          next.focus();
          next.scrollIntoView({ block: 'nearest' });
        }
      }
    });
    addEventListener('beforeprint', () => all('details.bymessage').forEach((details) => (details.open = true)));
  };
  if (document.readyState === 'loading') {
    addEventListener('DOMContentLoaded', start);
  } else {
    start();
  }
})();
