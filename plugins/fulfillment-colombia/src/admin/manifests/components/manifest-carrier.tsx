import { useCarrierName } from "../../dispatch/hooks/use-carrier-name"

type ManifestCarrierProps = { code: string }

export const ManifestCarrier = ({ code }: ManifestCarrierProps) => <>{useCarrierName(code)}</>
