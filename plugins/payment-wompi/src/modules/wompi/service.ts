import { OperationsLedger } from "./ledger/operations-ledger"
import type { WompiLedger } from "./types"

/**
 * The ledger: what Wompi told us (events), what we know (transactions), what we handed out (attempts) and what we sent
 * (operations). It moves no money.
 */
class WompiModuleService extends OperationsLedger implements WompiLedger {}

export default WompiModuleService
