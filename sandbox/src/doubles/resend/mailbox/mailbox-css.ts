/** Styles of the mailbox on top of the sandbox's own: one pane on a phone, two beside each other when there is room. */
export const MAILBOX_CSS = `<style>
.mailbox{display:grid;gap:16px}
.mails{list-style:none;margin:0;padding:0}
.mails a{display:block;padding:12px 16px;margin:0 0 8px;background:var(--paper);border:1px solid var(--line);border-radius:12px;color:inherit;text-decoration:none;overflow-wrap:anywhere}
.mails a:hover,.mails a[aria-current]{border-color:var(--accent)}
.mails a[aria-current]{background:var(--soft)}
.mails strong{display:block}
.mail{background:var(--paper);border:1px solid var(--line);border-radius:12px;padding:16px;min-width:0}
.mail dl{display:grid;grid-template-columns:auto 1fr;gap:2px 12px;margin:0 0 16px;font-size:.875rem}
.mail dt{color:var(--muted)}
.mail dd{margin:0;overflow-wrap:anywhere}
.mail iframe{width:100%;height:70vh;border:1px solid var(--line);border-radius:8px;background:#fff}
.back{display:inline-block;margin:0 0 12px}
@media (max-width:839px){.mailbox.reading nav{display:none}}
@media (min-width:840px){body:has(.mailbox) main{max-width:1200px}.mailbox{grid-template-columns:minmax(280px,360px) minmax(0,1fr)}.back{display:none}}
</style>`
