// Package srs decides what is to be studied and when.
//
// It holds the scheduler, which turns a card's [State] and a [Grade] into the
// next State; the queue, which picks today's cards and puts them in order; and
// the session, which walks through them. All of it is pure: no clock, no
// storage, no randomness. The day comes from the caller, made by [DayOf] once
// per operation, so that the same log of answers gives the same schedule on
// every machine and in every time zone.
//
// The scheduler is SM-2 as its author described it in 1990 (P. A. Wozniak,
// "Application of a computer to improve the results obtained in working with
// the SuperMemo method", chapter 3.2). [SM2] says how its open points are read.
package srs
