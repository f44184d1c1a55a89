namespace Isomer.MySql.Tests;

public sealed class InsertedValueTests() : ValueRoundTripTests(sendsFiles: false);
