/**
 * Counts the deadlines down and reloads the page when one is over; follows a payment that is under way, and leads
 * back to the merchant once it is approved. Without it, the pages work all the same.
 */
export const CHECKOUT_SCRIPT = `<script>
for (const timer of document.querySelectorAll("[data-countdown]")) {
  const end = Date.now() + Number(timer.dataset.countdown)
  const two = (number) => String(number).padStart(2, "0")
  const tick = () => {
    const left = Math.ceil((end - Date.now()) / 1000)
    if (left < 0) return location.reload()
    const [hours, minutes, seconds] = [Math.floor(left / 3600), Math.floor(left / 60) % 60, left % 60]
    timer.textContent = hours ? hours + ":" + two(minutes) + ":" + two(seconds) : minutes + ":" + two(seconds)
    setTimeout(tick, 1000)
  }
  tick()
}
const watched = document.querySelector("[data-watch]")
if (watched) {
  const look = async () => {
    try {
      const { state, leave } = await (await fetch(watched.dataset.watch)).json()
      if (leave) return location.replace(leave)
      if (state !== watched.dataset.state) return location.reload()
    } catch {}
    setTimeout(look, 1000)
  }
  setTimeout(look, 1000)
}
</script>`
