import { useEffect, useRef, useState } from "react"
import { useTranslation } from "react-i18next"

/** A page of the shop's server that shows what it is sent, and may do nothing of the shop's own. */
const FRAME_PATH = "/checkout/3ds"

/**
 * The question of the card's bank. Its page has scripts of its own, which the shop's pages never run: it lives in a frame
 * without the shop's origin.
 */
export const ThreeDsFrame = ({ page }: { page: string }) => {
  const { t } = useTranslation()
  const frame = useRef<HTMLIFrameElement>(null)
  const [isLoaded, setIsLoaded] = useState(false)
  useEffect(() => {
    if (isLoaded) {
      // The frame has no origin to name; it is the one this page put there.
      frame.current?.contentWindow?.postMessage({ page }, "*")
    }
  }, [isLoaded, page])
  return (
    <iframe
      ref={frame}
      src={FRAME_PATH}
      title={t("result.next.threeDsFrame")}
      sandbox="allow-scripts allow-forms"
      className="h-[28rem] w-full rounded-2xl border border-line bg-white"
      onLoad={() => setIsLoaded(true)}
    />
  )
}
