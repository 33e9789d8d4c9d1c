import type { UseFormRegisterReturn } from "react-hook-form"
import { useTranslation } from "react-i18next"
import { TextField } from "../../ui/field"

type Name = "first_name" | "last_name"

type Props = { register: (name: Name) => UseFormRegisterReturn; problem: (name: Name) => string | undefined }

/** Who one is, in two fields of one line. */
export const NameFields = ({ register, problem }: Props) => {
  const { t } = useTranslation()
  return (
    <div className="grid gap-5 sm:grid-cols-2">
      <TextField
        {...register("first_name")}
        autoComplete="given-name"
        label={t("account.firstName")}
        error={problem("first_name")}
      />
      <TextField
        {...register("last_name")}
        autoComplete="family-name"
        label={t("account.lastName")}
        error={problem("last_name")}
      />
    </div>
  )
}
