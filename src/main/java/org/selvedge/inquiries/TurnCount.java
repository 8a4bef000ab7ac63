package org.selvedge.inquiries;

record TurnCount(Turn turn, long count) {}
