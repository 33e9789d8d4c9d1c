/** Styles shared by all pages of the sandbox. */
export const LAYOUT_CSS = `
:root{--ink:#1d2a26;--muted:#56655f;--line:#d9e0dc;--paper:#fff;--ground:#f3f5f2;--accent:#1c6b57;--accent-ink:#fff;--danger:#a4322b;--soft:#e3efe9}
*,*::before,*::after{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:var(--ground);color:var(--ink);font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif}
.bar{display:flex;gap:16px;align-items:center;justify-content:space-between;padding:12px 20px;background:var(--paper);border-bottom:1px solid var(--line)}
.bar nav{display:flex;gap:16px}
.bar a{color:var(--ink);text-decoration:none}
.bar a:hover{text-decoration:underline}
main{max-width:960px;margin:0 auto;padding:24px 16px 64px}
h1{font-size:1.5rem;line-height:1.25;margin:0 0 8px}
h2{font-size:1.1rem;margin:32px 0 8px}
h3{font-size:1rem;margin:0 0 4px}
p{margin:0 0 12px}
a{color:var(--accent)}
:focus-visible{outline:3px solid #5aa58f;outline-offset:2px}
.muted{color:var(--muted)}
.mono,code,pre{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;font-size:.875em}
code{overflow-wrap:anywhere}
pre{overflow:auto;background:var(--soft);padding:12px;border-radius:8px}
.card{display:block;background:var(--paper);border:1px solid var(--line);border-radius:12px;padding:16px;margin:0 0 16px}
a.card{color:inherit;text-decoration:none}
a.card:hover{border-color:var(--accent)}
.grid{display:grid;gap:16px;grid-template-columns:repeat(auto-fill,minmax(min(200px,100%),1fr))}
.grid .card{margin:0}
.row{display:flex;flex-wrap:wrap;gap:12px;align-items:center}
.scroll{overflow-x:auto}
table{border-collapse:collapse;width:100%;background:var(--paper)}
th,td{text-align:left;padding:8px 12px;border-bottom:1px solid var(--line);vertical-align:top}
th{font-size:.8125rem;color:var(--muted);font-weight:600}
@media (min-width:721px){.stack td:first-child code,.stack td:first-child{white-space:nowrap}}
@media (max-width:720px){
.stack thead{display:none}
.stack,.stack tbody,.stack tr,.stack td{display:block}
.stack tr{padding:10px 12px;border-bottom:1px solid var(--line)}
.stack td{border:0;padding:1px 0}
.stack td:empty{display:none}
}
label{display:block;font-size:.875rem;font-weight:600;margin:0 0 4px}
input,select,textarea{font:inherit;color:inherit;width:100%;padding:10px 12px;border:1px solid #8b9892;border-radius:8px;background:#fff}
input[type=radio],input[type=checkbox]{width:auto}
.button,button{font:inherit;font-weight:600;cursor:pointer;display:inline-block;padding:10px 18px;border:1px solid transparent;border-radius:8px;background:var(--accent);color:var(--accent-ink);text-decoration:none}
.button:hover,button:hover{filter:brightness(.93)}
.secondary{background:var(--paper);color:var(--ink);border-color:#8b9892}
.danger{background:var(--danger)}
.badge{display:inline-block;padding:1px 8px;border-radius:999px;background:var(--soft);font-size:.8125rem}
.error{border-left:4px solid var(--danger);background:#fbeceb;padding:12px 16px;border-radius:8px;margin:0 0 16px}
`
