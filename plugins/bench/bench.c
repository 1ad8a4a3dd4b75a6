#include <collet.h>
COLLET_EXPORT collet_status collet_entry(const collet_host *host, const collet_plugin **plugin) { (void)host; (void)plugin; return COLLET_PERMANENT; }
