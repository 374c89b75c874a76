// All of CCurl stands in its header; SwiftPM asks for one file to compile.
#include "CCurl.h"
