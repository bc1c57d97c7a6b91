// libcsv ships no pkg-config file, so the module map names the header and the library itself.
#ifndef CHARGESHEET_CLIBCSV_SHIM_H
#define CHARGESHEET_CLIBCSV_SHIM_H
#include <csv.h>
#endif
