import { zodResolver } from "@hookform/resolvers/zod"
import { useMutation, useQueryClient } from "@tanstack/react-query"
import { useState } from "react"
import { useForm } from "react-hook-form"
import { useTranslation } from "react-i18next"
import { enter } from "../../account/enter"
import { explainAuthError } from "../../account/explain-auth-error"
import { CodeForm } from "../../account/forms"
import { answerCode, type LogIn } from "../../api/auth"
import { Button } from "../../ui/button"
import { TextField } from "../../ui/field"
import { AccountForm } from "./account-form"
import { NarrowPage } from "./narrow-page"

const RECOVERY = "recovery_code"

/** The second step of an account that asks for one. */
export const CodePage = ({ challengeId, token, methods }: Extract<LogIn, { kind: "code" }>) => {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const [isRecovery, setIsRecovery] = useState(false)
  const method = isRecovery ? RECOVERY : (methods.find((name) => name !== RECOVERY) ?? "totp")
  const form = useForm({ resolver: zodResolver(CodeForm), defaultValues: { code: "" } })
  const answer = useMutation({
    networkMode: "always",
    mutationFn: async (code: string) => enter(await answerCode(challengeId, token, method, code), queries),
  })
  const submit = form.handleSubmit(({ code }) => answer.mutate(code))
  return (
    <NarrowPage title={t("account.code.title")} text={t("account.code.text")}>
      <AccountForm
        onSubmit={(event) => void submit(event)}
        action={t("account.code.action")}
        isBusy={answer.isPending}
        problem={explainAuthError(answer.error, t, "account.code.refused")}
        aside={
          methods.includes(RECOVERY) ? (
            <Button tone="quiet" onClick={() => setIsRecovery((before) => !before)}>
              {t(isRecovery ? "account.code.app" : "account.code.recovery")}
            </Button>
          ) : null
        }
      >
        <TextField
          {...form.register("code")}
          inputMode={isRecovery ? "text" : "numeric"}
          autoComplete="one-time-code"
          label={t("account.code.label")}
          error={form.formState.errors.code?.message && t(form.formState.errors.code.message)}
        />
      </AccountForm>
    </NarrowPage>
  )
}
