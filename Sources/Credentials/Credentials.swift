// Whether somebody is who he says: passwords and PINs as the configuration and the store keep them, compared in constant
// time, and the brake on guessing. Shared by the clients of the gateway and by Extension Mobility.
