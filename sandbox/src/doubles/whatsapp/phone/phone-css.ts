/** Styles of the phone, on top of the layout's. */
export const PHONE_CSS = `
:root{--mine:#d9f0df;--theirs:#fff;--wall:#edf0e8;--head:#1c5c4c;--tick:#6b7a73;--tick-read:#1f7fb8}
body{background:#e4e9e3;overflow:hidden}
.stage{max-width:none;margin:0;padding:0;height:100dvh;display:grid;grid-template-rows:auto minmax(0,1fr)}
.people{background:var(--paper);border-bottom:1px solid var(--line);padding:8px 12px;display:flex;gap:8px;align-items:center;min-width:0}
.people-head,.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.people-help{display:none}
.people ul{list-style:none;margin:0;padding:2px;display:flex;gap:8px;overflow-x:auto;min-width:0;flex:1;scrollbar-width:none}
.people li{flex:none}
.people .customer{display:flex;gap:10px;align-items:center;text-align:left;font-weight:400;background:var(--paper);color:var(--ink);border-color:var(--line);border-radius:999px;padding:4px 14px 4px 4px;min-height:44px}
.people .customer[aria-pressed=true]{background:var(--soft);border-color:var(--accent)}
.customer .number{display:none}
.customer .name{display:block;font-weight:600;max-width:170px;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
#new-customer{flex:none;font-size:0;width:44px;height:44px;padding:0;border-radius:50%;background:var(--paper);color:var(--accent)}
#new-customer span{font-size:26px;line-height:1;white-space:pre;margin-right:-.28em}
.avatar{flex:none;display:grid;place-items:center;width:34px;height:34px;border-radius:50%;background:#cfe3d9;color:#17473b;font-weight:600;font-size:.8125rem}
.avatar.shop{width:42px;height:42px;background:#f1e9d8;color:#5d4a1e}
.phone{display:flex;flex-direction:column;min-height:0;background:var(--wall)}
.chat-head{display:flex;gap:12px;align-items:center;padding:10px 14px;background:var(--head);color:#fff}
.chat-head h2{font-size:1rem;margin:0;line-height:1.3}
.chat-head p{margin:0;font-size:.8125rem;color:#d6e8e1;min-height:1.3em;line-height:1.3}
.log{flex:1;min-height:0;overflow-y:auto;padding:12px 12px 16px;display:flex;flex-direction:column;gap:3px;background-image:radial-gradient(#dfe5da 1.2px,transparent 1.3px);background-size:22px 22px}
.log:focus-visible{outline-offset:-3px}
.day{align-self:center;margin:10px 0 8px;padding:3px 12px;border-radius:8px;background:#fbfcf9;color:var(--muted);font-size:.75rem}
.empty{margin:auto;max-width:260px;text-align:center;color:var(--muted);background:#fbfcf9;border-radius:12px;padding:14px 16px;font-size:.9375rem}
.bubble{position:relative;max-width:82%;padding:6px 10px 5px;border-radius:12px;box-shadow:0 1px 1px rgb(20 40 30/.14);overflow-wrap:anywhere;white-space:pre-wrap;font-size:.9688rem;line-height:1.42}
.bubble.mine{align-self:flex-end;background:var(--mine);border-bottom-right-radius:4px}
.bubble.theirs{align-self:flex-start;background:var(--theirs);border-bottom-left-radius:4px}
.bubble.turn{margin-top:7px}
.bubble.reacted{margin-bottom:14px}
.bubble img{display:block;width:100%;max-width:280px;border-radius:8px;margin:0 0 4px}
.bubble a{color:#12694f}
.meta{display:inline-flex;gap:4px;align-items:center;float:right;margin:6px 0 0 10px;font-size:.6875rem;line-height:1;color:#55645d;white-space:nowrap}
.meta svg{width:16px;height:12px;fill:none;stroke:var(--tick);stroke-width:1.7;stroke-linecap:round;stroke-linejoin:round}
.read .meta svg{stroke:var(--tick-read)}
.unsent .meta{color:var(--danger)}
.reaction{position:absolute;bottom:-13px;right:10px;background:#fff;border-radius:999px;padding:1px 6px;font-size:.8125rem;box-shadow:0 1px 2px rgb(20 40 30/.2)}
.reaction:empty{display:none}
.composer{display:flex;gap:8px;align-items:flex-end;padding:8px 10px calc(8px + env(safe-area-inset-bottom));background:var(--wall)}
.composer textarea{resize:none;border-radius:22px;border-color:#c4cec8;padding:10px 16px;line-height:1.4;max-height:140px}
.composer textarea:focus-visible{outline:2px solid var(--accent);outline-offset:-1px}
.composer button{flex:none;width:46px;height:46px;padding:0;border-radius:50%;display:grid;place-items:center}
.composer svg{width:22px;height:22px;fill:currentColor;margin-left:2px}
dialog{border:0;border-radius:16px;padding:20px;width:min(380px,calc(100vw - 32px));box-shadow:0 20px 60px rgb(10 30 20/.3)}
dialog::backdrop{background:rgb(15 35 28/.45)}
dialog h2{margin:0 0 12px}
.problem{color:var(--danger);margin:0 0 8px;font-size:.9375rem}
.problem:empty{display:none}
.actions{display:flex;gap:8px;justify-content:flex-end}
@media (min-width:820px){
.stage{grid-template:minmax(0,1fr)/320px 1fr}
.people{flex-direction:column;align-items:stretch;border:0;border-right:1px solid var(--line);padding:20px 16px}
.people-head{position:static;width:auto;height:auto;clip-path:none;display:flex;justify-content:space-between;align-items:baseline}
.people-head h1{margin:0}
.people-help{display:block;color:var(--muted);font-size:.9375rem;margin:0 0 8px}
.people ul{flex-direction:column;flex:0 1 auto;overflow:hidden auto;gap:4px}
.people .customer{width:100%;border-radius:12px;padding:8px 10px;border-color:transparent}
.customer .name{max-width:220px}
.customer .number{display:block;color:var(--muted);font-size:.8125rem}
#new-customer,#new-customer span{font-size:1rem;width:auto;height:auto;border-radius:8px;margin:0}
#new-customer{padding:10px 18px;color:var(--ink)}
.phone{width:min(430px,100% - 48px);height:min(860px,100dvh - 48px);margin:auto;border-radius:34px;overflow:hidden;border:9px solid #22302b;box-shadow:0 24px 60px rgb(20 40 30/.22)}
}
`
