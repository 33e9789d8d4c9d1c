import { useMutation } from "@tanstack/react-query"
import { useTranslation } from "react-i18next"
import { explainAuthError } from "../../account/explain-auth-error"
import { requestConfirmation } from "../../api/auth"
import { Button } from "../../ui/button"
import { NarrowPage } from "./narrow-page"

type Props = { email: string; token: string; isSent: boolean }

/** The account is there; its address waits for a click in the mail. */
export const CheckMail = ({ email, token, isSent }: Props) => {
  const { t } = useTranslation()
  const again = useMutation({ networkMode: "always", mutationFn: () => requestConfirmation(email, token) })
  const problem =
    explainAuthError(again.error, t, "account.confirm.failed") ??
    (isSent || again.isSuccess ? null : t("account.confirm.failed"))
  return (
    <NarrowPage title={t("account.confirm.title")} text={t("account.confirm.text", { email })}>
      <Button tone="quiet" isBusy={again.isPending} onClick={() => again.mutate()}>
        {t("account.confirm.again")}
      </Button>
      <p role="status" className={problem ? "text-clay" : "text-muted"}>
        {problem ?? (again.isSuccess ? t("account.confirm.sent") : "")}
      </p>
    </NarrowPage>
  )
}
