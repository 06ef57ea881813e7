package dev.livestall.components;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ProductCardIT {
    private static ModulePage modules;

    private static final String SETUP = """
            const {pinAfter, selling} = await import('@livestall/components/card-state.js');
            await import('@livestall/components/product-card.js');
            const krw = (minor) => ({minor, currency: 'KRW'});
            const soon = (millis) => new Date(Date.now() + millis).toISOString();
            const offer = (millis) => ({offerId: 'o', productId: 'p', price: krw(42000), was: krw(52000), quantity: 60, left: 7, perBuyer: 2,
              startsAt: soon(-60000), endsAt: soon(millis)});
            const card = (more) => ({productId: 'p', name: {ko: '무드등', en: 'Lamp'}, image: '/none.png', price: krw(52000), left: 71, total: 120, ...more});
            const show = async (one) => {
              const element = document.createElement('ls-product-card');
              Object.assign(element, {card: one, pinId: 'pin-1'});
              document.body.append(element);
              await element.updateComplete;
              element.text = () => element.renderRoot.textContent.replace(/\\s+/g, ' ');
              return element;
            };
            """;

    @BeforeAll
    static void openBrowser() throws IOException {
        modules = ModulePage.open();
    }

    @BeforeEach
    void freshPage() {
        modules.fresh();
    }

    @AfterAll
    static void closeBrowser() {
        modules.close();
    }

    @Test
    void showsTheRegularPriceFromTheMomentTheOfferEnds() {
        Object prices = modules.run(SETUP + """
                const element = await show(card({offer: offer(1200)}));
                const told = new Promise((resolve) => element.addEventListener('offer-ended', resolve));
                const before = element.text().includes('42,000');
                await told;
                await element.updateComplete;
                return [before, element.text().includes('42,000'), element.text().includes('52,000')];
                """);

        assertThat(prices).isEqualTo(List.of(true, false, true));
    }

    @Test
    void stockIsShownFromTwentyDownOnly() {
        assertThat(modules.run(SETUP + """
                        const many = await show(card({left: 21}));
                        const few = await show(card({left: 20}));
                        return [many.text().includes('남은 수량'), few.text().includes('남은 수량 20개')];
                        """)).isEqualTo(List.of(false, true));
    }

    @Test
    void anOfferWhoseUnitsAreAllHeldSaysSoAndNeverZeroLeft() {
        assertThat(modules.run(SETUP + """
                        const element = await show(card({offer: {...offer(60000), left: 0}}));
                        return [element.text().includes('0개'), element.text().includes('모두 담김'), element.renderRoot.querySelector('button').disabled];
                        """)).isEqualTo(List.of(false, true, false));
    }

    @Test
    void aSoldOutProductCannotBeBought() {
        assertThat(modules.run(SETUP + """
                        const element = await show(card({left: 0}));
                        const button = element.renderRoot.querySelector('button');
                        return [button.disabled, button.textContent.trim()];
                        """)).isEqualTo(List.of(true, "품절"));
    }

    @Test
    void tapsRightAfterANewPinAreIgnored() {
        assertThat(modules.run(SETUP + """
                        const element = await show(card());
                        let taps = 0;
                        element.addEventListener('buy', () => taps++);
                        const tap = () => element.renderRoot.querySelector('button').click();
                        tap();
                        Object.assign(element, {card: card({productId: 'q'}), pinId: 'pin-2'});
                        await element.updateComplete;
                        tap();
                        const early = taps;
                        await new Promise((resolve) => setTimeout(resolve, 650));
                        tap();
                        return [early, taps];
                        """)).isEqualTo(List.of(1, 2));
    }

    @Test
    void theCardFollowsTheLedgersEvents() {
        assertThat(modules.run(SETUP + """
                        let pin = pinAfter(null, {type: 'product.pinned', pinId: 'pin-1', card: card()});
                        pin = pinAfter(pin, {type: 'offer.started', offer: offer(60000)});
                        pin = pinAfter(pin, {type: 'stock.changed', productId: 'p', left: 70, total: 120, offerId: 'o', offerLeft: 6});
                        const now = selling(pin.card, Date.now());
                        pin = pinAfter(pin, {type: 'stock.changed', productId: 'other', left: 0, total: 9});
                        pin = pinAfter(pin, {type: 'offer.ended', offerId: 'o', productId: 'p', reason: 'time'});
                        const after = selling(pin.card, Date.now());
                        const gone = pinAfter(pin, {type: 'product.unpinned', pinId: 'pin-1', productId: 'p'});
                        return [now.price.minor, now.left, after.price.minor, after.left, gone];
                        """)).asList().containsExactly(42000, 6, 52000, 70, null);
    }

    @Test
    void wordsFromTheServerStayText() {
        assertThat(modules.run(SETUP + """
                        window.hurt = false;
                        const element = await show(card({name: {ko: '<img src=x onerror="window.hurt=true">', en: 'x'}}));
                        await new Promise((resolve) => setTimeout(resolve, 100));
                        return [window.hurt, element.renderRoot.querySelector('h2').children.length];
                        """)).isEqualTo(List.of(false, 0));
    }
}
