import { Phone } from "./phone"

new Phone().start()
