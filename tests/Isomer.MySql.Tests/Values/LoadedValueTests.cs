namespace Isomer.MySql.Tests;

public sealed class LoadedValueTests() : ValueRoundTripTests(sendsFiles: true);
