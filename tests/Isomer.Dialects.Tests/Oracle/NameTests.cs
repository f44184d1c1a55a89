using Isomer.Dialects.Tests.Scenarios;

namespace Isomer.Dialects.Tests.Oracle;

public sealed class NameTests() : NameScenarios("oracle");
