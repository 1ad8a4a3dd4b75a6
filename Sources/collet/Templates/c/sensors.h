/* sensors.h: stands for the library that you want to offer as a tool. Put yours in its place. */
#ifndef SENSORS_H
#define SENSORS_H

#define SENSOR_OK 0
#define SENSOR_UNKNOWN 1 /* there is no such place */
#define SENSOR_BUSY 2    /* it is waking up; ask again a little later */
#define SENSOR_BROKEN 3

typedef struct sensor {
    const char *place;
    double celsius;
    int readings;
} sensor;

/* Prepares the thermometer at a place. Any thread. */
int sensor_open(sensor *opened, const char *place);

/* Takes one reading. */
int sensor_read(sensor *from, double *celsius);

#endif
