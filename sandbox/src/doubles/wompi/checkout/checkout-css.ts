/** Styles of the checkout on top of the sandbox's own. */
export const CHECKOUT_CSS = `<style>
.fake{margin:-24px -16px 20px;padding:8px 16px;text-align:center;font-size:.875rem;font-weight:600;color:#5a3d00;background:repeating-linear-gradient(135deg,#ffe9b3 0 14px,#ffefc7 14px 28px)}
.checkout{max-width:880px;margin:0 auto;display:grid;gap:16px;align-items:start}
.checkout-result{max-width:480px;margin:0 auto}
@media (min-width:800px){.fake{margin:-8px 0 20px;border-radius:8px}.checkout{grid-template-columns:minmax(240px,320px) 1fr}.summary{position:sticky;top:16px}}
.summary{background:#123f34;color:#fff;border-radius:12px;padding:20px}
.summary .muted{color:#cfe3db;margin:0 0 4px}
.summary .merchant{font-weight:600;margin:0 0 16px}
.summary h1{font-size:1.75rem;margin:0 0 12px}
.deadline{margin:12px 0;font-size:.875rem}
.deadline [role=timer]{font-variant-numeric:tabular-nums;font-weight:600}
.checkout fieldset{border:0;padding:0;margin:0 0 20px;min-width:0}
.checkout legend{font-weight:600;padding:0;margin:0 0 8px}
.amount{white-space:nowrap}
.method{margin:0 0 8px;border:1px solid var(--line);border-radius:8px}
.method:has(input:checked){border-color:var(--accent);background:var(--soft)}
.choice{display:flex;gap:10px;align-items:center;padding:12px;margin:0;font-size:1rem;font-weight:400;cursor:pointer}
.details{display:none;padding:0 12px 12px}
.method:has(input[type=radio]:checked) .details{display:grid;gap:10px;grid-template-columns:repeat(auto-fit,minmax(min(180px,100%),1fr))}
.details .hint{grid-column:1/-1}
.field{min-width:0;margin:0 0 10px}
.details .field{margin:0}
.problem{color:var(--danger);font-size:.875rem;margin:4px 0 0}
[aria-invalid=true]{border-color:var(--danger)}
.hint{font-size:.875rem;margin:0}
.pay{width:100%;padding:13px 18px;margin:0 0 12px}
.outcomes{display:grid;gap:8px;grid-template-columns:repeat(auto-fit,minmax(130px,1fr));margin:8px 0 0}
.decide{grid-template-columns:1fr 1fr}
.leave{text-align:center;margin:16px 0 0}
.facts{display:grid;grid-template-columns:auto 1fr;gap:4px 16px;margin:0 0 16px}
.facts dt{color:var(--muted)}
.facts dd{margin:0;overflow-wrap:anywhere}
.panel{border:1px dashed #8b9892;border-radius:8px;padding:16px;margin:0 0 16px}
.panel h2{margin:0 0 8px}
.panel .facts{grid-template-columns:1fr}
.panel .outcomes{margin-top:12px}
.qr{display:block;width:200px;max-width:100%;margin:0 auto;background:#fff}
.error ul{margin:0;padding-left:20px}
form .hint{margin-top:12px}
.big{white-space:nowrap;font-size:1.25rem;font-weight:600;letter-spacing:.02em}
.transactions :is(td,th){white-space:nowrap}
</style>`
