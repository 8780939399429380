// DeviceActors
