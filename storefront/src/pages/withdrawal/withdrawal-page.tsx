import { useQuery } from "@tanstack/react-query"
import { useTranslation } from "react-i18next"
import { storePageQuery } from "../../api/store-page"
import { useTitle } from "../../ui/use-title"
import { WithdrawalSection } from "../../withdrawal/withdrawal-section"
import { TextBlocks } from "../text/text-blocks"

/** The right to take a purchase back: how to use it, and what the shop says of it. Without that text one can ask all the same. */
export const WithdrawalPage = () => {
  const { t } = useTranslation()
  const { data: text } = useQuery(storePageQuery("retracto"))
  const title = text?.title ?? t("legal.retracto")
  useTitle(title)
  return (
    <div className="mx-auto max-w-2xl px-4 py-10 sm:py-14">
      <h1 className="text-4xl">{title}</h1>
      <WithdrawalSection />
      {text ? (
        <article className="mt-10 print:hidden">
          <TextBlocks body={text.body} />
          <p className="mt-10 text-sm text-muted">{t("legal.version", { version: text.version })}</p>
        </article>
      ) : null}
    </div>
  )
}
