// Workpoint provisioning on the wire: what the machines of `Provisioning` say is done here.
