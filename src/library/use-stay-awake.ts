import { useEffect } from 'preact/hooks';
import { useBackground } from '../ui/background';

/** A browser ends a background that nobody spoke to for 30 seconds, and the packed rows with it. */
const EVERY_MS = 20_000;
/** Who has touched nothing for this long is reading something else. */
const WHILE_USED_MS = 180_000;

/** While the library is used, the background stays and searches stay warm. */
export function useStayAwake(): void {
  const { request } = useBackground();
  useEffect(() => {
    let used = Date.now();
    const onUse = () => {
      used = Date.now();
    };
    const timer = setInterval(() => {
      const isUsed = document.visibilityState === 'visible' && Date.now() - used < WHILE_USED_MS;
      if (isUsed) void request('getSettings', {});
    }, EVERY_MS);
    addEventListener('keydown', onUse, { passive: true });
    addEventListener('pointerdown', onUse, { passive: true });
    addEventListener('scroll', onUse, { passive: true });
    return () => {
      clearInterval(timer);
      removeEventListener('keydown', onUse);
      removeEventListener('pointerdown', onUse);
      removeEventListener('scroll', onUse);
    };
  }, [request]);
}
