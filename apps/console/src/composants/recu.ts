import { useNotify } from 'react-admin';
import { useCallback } from 'react';

/** Says in one line that an act is done; read by screen readers, gone after a while. */
export function useRecu(): (message: string) => void {
  const notifier = useNotify();
  return useCallback((message: string) => notifier(message, { type: 'success', autoHideDuration: 8000 }), [notifier]);
}
