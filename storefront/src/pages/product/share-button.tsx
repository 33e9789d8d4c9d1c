import { useTranslation } from "react-i18next"
import { Icon } from "../../ui/icon"
import { notify } from "../../ui/notice"

/** Hands the page's address to the phone's own menu; where there is none, to the clipboard. */
export const ShareButton = ({ title }: { title: string }) => {
  const { t } = useTranslation()
  const share = async () => {
    const url = window.location.href
    if (navigator.share) {
      // Closing the menu is no failure.
      await navigator.share({ title, url }).catch(() => undefined)
      return
    }
    await navigator.clipboard.writeText(url).then(
      () => notify(t("product.copied")),
      () => notify(t("product.notCopied"), "bad")
    )
  }
  return (
    <button
      type="button"
      className="inline-flex min-h-11 items-center gap-2 text-sm underline-offset-4 hover:underline"
      onClick={() => void share()}
    >
      <Icon name="share" />
      {t("product.share")}
    </button>
  )
}
