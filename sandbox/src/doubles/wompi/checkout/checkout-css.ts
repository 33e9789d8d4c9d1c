/** Styles of the checkout on top of the sandbox's own. */
export const CHECKOUT_CSS = `<style>
.checkout{max-width:460px;margin:0 auto}
.checkout fieldset{border:0;padding:0;margin:20px 0}
.checkout legend{font-weight:600;padding:0;margin:0 0 8px}
.amount{white-space:nowrap}
.choice{display:flex;gap:10px;align-items:center;padding:11px 12px;margin:0 0 8px;border:1px solid var(--line);border-radius:8px;font-size:1rem;font-weight:400;cursor:pointer}
.choice:has(:checked){border-color:var(--accent);background:var(--soft)}
.outcomes button{display:block;width:100%;margin:0 0 8px}
.facts{display:grid;grid-template-columns:auto 1fr;gap:4px 16px;margin:0 0 16px}
.facts dt{color:var(--muted)}
.facts dd{margin:0;overflow-wrap:anywhere}
.transactions :is(td,th){white-space:nowrap}
</style>`
