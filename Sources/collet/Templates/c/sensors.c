/* sensors.c: simulated thermometers, so that every way in which a call can end is to be seen. */
#include "sensors.h"

#include <stdatomic.h>
#include <string.h>

static const sensor house[] = {{"cellar", 11.5, 0}, {"greenhouse", 24, 0}, {"attic", 18.25, 0}, {"chimney", 85, 0}};

int sensor_open(sensor *opened, const char *place) {
    static atomic_flag greenhouse_is_awake = ATOMIC_FLAG_INIT;
    for (size_t i = 0; i < sizeof house / sizeof *house; i++) {
        if (strcmp(place, house[i].place) != 0) continue;
        *opened = house[i];
        /* It sleeps until it is asked for the first time. */
        if (!strcmp(place, "greenhouse") && !atomic_flag_test_and_set(&greenhouse_is_awake)) return SENSOR_BUSY;
        return SENSOR_OK;
    }
    return SENSOR_UNKNOWN;
}

int sensor_read(sensor *from, double *celsius) {
    if (!strcmp(from->place, "chimney")) return SENSOR_BROKEN;
    *celsius = from->celsius + 0.1 * (from->readings++ * 7 % 5 - 2); /* readings differ a little */
    return SENSOR_OK;
}
