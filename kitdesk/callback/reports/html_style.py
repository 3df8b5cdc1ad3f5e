"""How the report for people looks: on a phone and on a desk, light and dark, and on paper."""

from __future__ import annotations

STYLE = """
:root {
  color-scheme: light dark;
  --page: #f4f5f8; --surface: #ffffff; --sunken: #f4f5f8; --line: #e3e5eb; --text: #1a1c23; --muted: #596072;
  --accent: #5b3df5; --ok: #0a6e4c; --ok-soft: #e2f5ec; --warn: #8a5200; --warn-soft: #fff0d6;
  --bad: #c01f35; --bad-soft: #fde7e9; --info: #4a33c9; --info-soft: #ece8ff; --off: #596072;
  --off-soft: #eceef2;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #15161b; --surface: #1c1e26; --sunken: #15161b; --line: #2f323d; --text: #e8eaf0;
    --muted: #a0a8ba; --accent: #a79aff; --ok: #3ecf96; --ok-soft: #12372a; --warn: #f0b04a;
    --warn-soft: #3d2c10; --bad: #ff8088; --bad-soft: #431d23; --info: #b9afff; --info-soft: #2f2957;
    --off: #a0a8ba; --off-soft: #2a2d38;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0; background: var(--page); color: var(--text); font: 16px/1.5 system-ui, "Noto Sans", sans-serif;
  -webkit-text-size-adjust: 100%; text-size-adjust: 100%;
}
main { max-width: 61rem; margin: 0 auto; padding: 32px 16px 64px; }
h1, h2, h3, p, dl, dd, ul, pre { margin: 0; padding: 0; }
h1 { font-size: 1.75rem; line-height: 1.25; letter-spacing: -0.01em; display: flex; gap: 12px; }
h1 span { text-wrap: balance; }
.mark { flex: none; width: 2.25rem; height: 2.25rem; border-radius: 6px; text-align: center;
  font-size: 1.25rem; line-height: 2.25rem; color: var(--c); background: var(--s); }
h2 { font-size: 1.25rem; line-height: 1.25; margin: 48px 0 16px; display: flex; flex-wrap: wrap;
  gap: 4px 12px; align-items: baseline; }
h2 small { font-size: 0.875rem; font-weight: 400; color: var(--muted); }
h3 { font-size: 1rem; line-height: 1.4; }
a { color: var(--accent); text-underline-offset: 2px; }
a:focus-visible, summary:focus-visible, pre:focus-visible { outline: 2px solid var(--accent);
  outline-offset: 2px; border-radius: 4px; }
code, pre { font-family: ui-monospace, "Noto Sans Mono", "DejaVu Sans Mono", monospace;
  font-size: 0.8125rem; }
code { overflow-wrap: anywhere; }
.of { color: var(--muted); font-size: 0.875rem; margin-bottom: 8px; }
.cause { margin-top: 16px; font-weight: 600; max-width: 48rem; }
.counts { list-style: none; display: flex; flex-wrap: wrap; gap: 8px; margin: 24px 0; }
.state { display: inline-flex; align-items: baseline; gap: 6px; padding: 2px 10px; border-radius: 6px;
  font-size: 0.875rem; line-height: 1.5; font-weight: 600; white-space: nowrap; color: var(--c);
  background: var(--s); }
.counts .state { padding: 4px 12px; }
.passed { --c: var(--ok); --s: var(--ok-soft); }
.failed { --c: var(--bad); --s: var(--bad-soft); }
.warning { --c: var(--warn); --s: var(--warn-soft); }
.information { --c: var(--info); --s: var(--info-soft); }
.not_observable, .skipped { --c: var(--off); --s: var(--off-soft); }
.none { --c: var(--off); --s: transparent; font-weight: 400; box-shadow: inset 0 0 0 1px var(--line); }
dl div { display: grid; align-items: baseline; grid-template-columns: 9rem minmax(0, 1fr);
  gap: 0 16px; margin-top: 4px; }
dt { color: var(--muted); font-size: 0.875rem; line-height: 1.7; }
dd { overflow-wrap: anywhere; unicode-bidi: isolate; }
.card { background: var(--surface); border: 1px solid var(--line); border-radius: 6px; padding: 16px;
  margin-top: 8px; }
.card.failed { border-left: 4px solid var(--c); padding-left: 13px; }
.head { display: flex; flex-wrap: wrap; gap: 4px 16px; align-items: baseline; margin-bottom: 12px; }
.head div { min-width: 9rem; }
.head h3 { flex: 1 1 16rem; }
.head code, .head time { color: var(--muted); font-size: 0.8125rem; }
.head time { min-width: 4rem; text-align: right; }
.above { padding-left: calc(9rem + 16px); }
details { margin-top: 12px; border-top: 1px solid var(--line); padding-top: 8px; }
summary { cursor: pointer; color: var(--accent); font-size: 0.875rem; padding: 4px 0; }
.exchange { margin-top: 16px; }
.exchange h4 { margin: 12px 0 4px; font-size: 0.8125rem; font-weight: 600; color: var(--muted); }
.exchange p { font-size: 0.875rem; overflow-wrap: anywhere; }
pre { background: var(--sunken); border: 1px solid var(--line); border-radius: 6px; padding: 8px 12px;
  max-height: 24rem; overflow: auto; contain: paint; white-space: pre-wrap; overflow-wrap: anywhere;
  unicode-bidi: isolate; tab-size: 4; }
.cut { color: var(--muted); margin-top: 4px; }
footer { margin-top: 48px; color: var(--muted); font-size: 0.875rem; }
@media (max-width: 40rem) {
  main { padding: 16px 12px 32px; }
  h1 { font-size: 1.375rem; }
  h2 { margin-top: 32px; }
  dl div { grid-template-columns: minmax(0, 1fr); margin-top: 8px; }
  .card { padding: 12px; }
  .head div { min-width: 0; }
  .above { padding-left: 0; }
  .head h3 { flex-basis: 100%; order: 1; }
  .head code { flex: 1 1 0; }
  .head time { min-width: 0; }
}
@media print {
  :root {
    --page: #ffffff; --surface: #ffffff; --sunken: #ffffff; --line: #c9cdd7; --text: #000000;
    --muted: #3c4150; --accent: #000000; --ok: #0a6e4c; --warn: #6e4100; --bad: #a01528;
    --info: #3f25c4; --off: #3c4150;
  }
  html { font-size: 9.5pt; }
  body { font-size: 1rem; }
  main { max-width: none; padding: 0; }
  .state, .mark { --s: transparent; box-shadow: inset 0 0 0 1px currentColor; }
  .head, dl, .card:not(:has(details[open])) { break-inside: avoid; }
  h2, h3 { break-after: avoid; }
  pre { max-height: none; }
  details:not([open]) { display: none; }
}
"""
