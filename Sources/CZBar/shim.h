// ZBar, which finds bar codes and QR codes in a picture of brightnesses.
#include <zbar.h>
